package dev.cargokit.bench.report;

import static dev.cargokit.bench.load.SampleResults.result;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cargokit.bench.report.ExamplesTable.Pair;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExamplesTableTest {

    @Test
    void compares_each_example_with_its_reference() {
        var text = new ExamplesTable(List.of(
                        new Pair(result("add", 800), result("bare POST", 1_000)),
                        new Pair(result("add over gRPC", 250), result("bare gRPC", 500))))
                .text();

        assertEquals(List.of("800", "3.00", "3.00", "1,000", "0.80", "1.00", "5"), Rows.cells(text, "add"));
        assertEquals("0.50", Rows.cells(text, "add over gRPC").get(4));
    }
}
