package dev.cargokit.bench.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.bench.load.Latency;
import dev.cargokit.bench.load.Measurement;
import java.util.List;
import org.junit.jupiter.api.Test;

class GrowthTest {

    private final Growth growth = new Growth("cargos");

    @Test
    void compares_the_largest_size_with_the_smallest() {
        growth.add("list", 1_000, measurement(0, 100));
        growth.add("list", 10_000, measurement(0, 150));

        var section = growth.section("How cost grows");

        assertEquals(List.of("1.00", "1.50", "1.50"), Rows.cells(section.tables(), "list"));
        assertEquals(2, section.plots().size());
        assertFalse(section.tables().contains("errors"));
    }

    @Test
    void shows_errors() {
        growth.add("list", 1_000, measurement(3, 100));

        assertTrue(growth.section("How cost grows").tables().endsWith("3 errors in list, 1,000 cargos\n"));
    }

    /// A hundred requests.
    private static Measurement measurement(long errors, long cpuMillis) {
        return new Measurement(100, errors, 1, 0, new Latency(5, 5), cpuMillis);
    }
}
