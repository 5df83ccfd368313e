package dev.cargokit.bench.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EdgeTableTest {

    @Test
    void puts_each_hop_beside_the_direct_way_and_nginx() {
        var nginx = Sample.figures("nginx", false, 5_000, 5_000);

        var text = new EdgeTable(Sample.edge(Optional.of(nginx))).text();

        assertEquals(
                List.of("gateway", "4,000", "0.40", "0.80", "1000.0", "1.00", "500", "0.00", "0.00", "8"),
                cells(text, "gateway"));
        assertEquals(
                List.of("nginx", "5,000", "0.50", "1.00"), cells(text, "nginx").subList(0, 4));
    }

    @Test
    void says_when_there_is_no_nginx() {
        var text = new EdgeTable(Sample.edge(Optional.empty())).text();

        assertTrue(text.endsWith("nginx is not installed\n"), text);
        assertFalse(text.contains("\nnginx  "), text);
    }

    private static List<String> cells(String text, String row) {
        return text.lines()
                .filter(line -> line.startsWith(row + " "))
                .map(line -> Arrays.asList(line.split("\\s+")))
                .findFirst()
                .orElseThrow();
    }
}
