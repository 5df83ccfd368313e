package dev.cargokit.bench;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class SelectionTest {

    @Test
    void includes_everything_by_default() {
        var selection = new Selection(List.of());

        assertTrue(selection.includes("track"));
        assertTrue(selection.includesShipping());
        assertTrue(selection.includes(Selection.EXAMPLES));
    }

    @Test
    void includes_sections_that_begin_with_a_name() {
        var selection = new Selection(List.of("track", "list"));

        assertTrue(selection.includes("track"));
        assertTrue(selection.includes("list, newest 50"));
        assertFalse(selection.includes("report"));
    }

    @Test
    void needs_no_shipping_system_for_examples_and_search() {
        var selection = new Selection(List.of("examples", "search", "cargos"));

        assertFalse(selection.includesShipping());
        assertTrue(selection.includes(Selection.EXAMPLES));
    }

    @Test
    void includes_the_abuse_on_demand_only() {
        assertFalse(new Selection(List.of()).includesAbuse());
        assertTrue(new Selection(List.of("track", "abuse")).includesAbuse());
    }

    @Test
    void excludes_the_examples_where_only_others_are_named() {
        var selection = new Selection(List.of("track"));

        assertTrue(selection.includesShipping());
        assertFalse(selection.includes(Selection.EXAMPLES));
    }
}
