package dev.cargokit.bench.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void aligns_text_to_the_left_and_figures_to_the_right() {
        var table = new Table<Double>().text("what", row -> "track").figure("req/s", row -> row);

        assertEquals("""
                | what  | req/s |
                |-------|------:|
                | track | 1,236 |
                | track |  98.7 |
                | track |  6.50 |
                """, table.render(List.of(1_236.4, 98.71, 6.5)));
    }

    @Test
    void leaves_a_cell_empty_that_does_not_apply() {
        var table = new Table<Double>().text("what", row -> "search").figure("req/s", row -> row);

        assertEquals("""
                | what   | req/s |
                |--------|------:|
                | search |       |
                """, table.render(List.of(Double.NaN)));
    }
}
