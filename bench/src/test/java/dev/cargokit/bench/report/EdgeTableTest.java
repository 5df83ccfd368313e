package dev.cargokit.bench.report;

import static dev.cargokit.bench.load.SampleResults.result;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.bench.load.ScenarioResult;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EdgeTableTest {

    private final ScenarioResult direct = result("direct", 10_000);
    private final ScenarioResult gateway = result("gateway", 4_000);

    @Test
    void compares_each_hop_with_the_direct_way_and_nginx() {
        var text = new EdgeTable(direct, gateway, Optional.of(result("nginx", 5_000))).text();

        assertEquals(
                List.of("4,000", "0.40", "0.80", "1,000", "1.00", "500", "0.000", "0.000", "5"),
                Rows.cells(text, "gateway"));
        assertEquals(List.of("5,000", "0.50", "1.00"), Rows.cells(text, "nginx").subList(0, 3));
    }

    @Test
    void says_when_nginx_is_missing() {
        var text = new EdgeTable(direct, gateway, Optional.empty()).text();

        assertTrue(text.endsWith("nginx is not installed\n"), text);
        assertEquals(
                List.of("4,000", "0.40", "1,000"), Rows.cells(text, "gateway").subList(0, 3));
    }
}
