package dev.cargokit.bench.report;

import static dev.cargokit.bench.load.SampleResults.result;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cargokit.bench.load.ScenarioResult;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScenarioTableTest {

    private final ScenarioResult bare = result("bare", 10_000, 20_000, 30_000);
    private final ScenarioResult insert = result("insert", 2_000, 2_000, 2_000);
    private final String text =
            new ScenarioTable(List.of(bare, insert, result("book", 1_000, 1_000, 6_000)), bare, insert).text();

    @Test
    void compares_a_scenario_with_its_references() {
        assertEquals(
                List.of("1,000", "3.00", "3.00", "1.00", "0.10", "0.50", "500", "3.00", "3.00", "11"),
                Rows.cells(text, "book"));
    }

    @Test
    void compares_only_durable_scenarios_with_the_insert() {
        assertEquals(9, Rows.cells(text, "bare").size());
    }
}
