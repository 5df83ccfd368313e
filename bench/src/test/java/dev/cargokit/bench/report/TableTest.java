package dev.cargokit.bench.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void puts_words_to_the_left_and_figures_to_the_right() {
        var table = new Table("what", "req/s").row("track", "1,236").row("list of cargos", "6.5");

        assertEquals("""
                what            req/s
                ---------------------
                track           1,236
                list of cargos    6.5
                """, table.text());
    }

    @Test
    void leaves_empty_what_does_not_apply() {
        var table = new Table("what", "req/s", "peer").row("route search", "900", "");

        assertEquals("""
                what          req/s  peer
                -------------------------
                route search    900
                """, table.text());
    }

    @Test
    void refuses_a_row_of_another_width() {
        assertThrows(IllegalArgumentException.class, () -> new Table("a", "b").row("only one"));
    }
}
