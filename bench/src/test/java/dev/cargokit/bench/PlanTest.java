package dev.cargokit.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.bench.load.Client;
import dev.cargokit.bench.load.Workload;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanTest {

    @Test
    void includes_everything_unless_told_otherwise() {
        assertTrue(Plan.FULL.includes(new Named("track")));
    }

    @Test
    void includes_what_begins_with_one_of_the_names() {
        var plan = Plan.FULL.only(List.of("track", "list"));

        assertTrue(plan.includes(new Named("track")));
        assertTrue(plan.includes(new Named("list, newest 50")));
        assertFalse(plan.includes(new Named("report")));
    }

    @Test
    void needs_no_system_for_the_examples() {
        var plan = Plan.FULL.only(List.of("examples"));

        assertFalse(plan.includesSystem());
        assertTrue(plan.includesExamples());
    }

    @Test
    void leaves_the_examples_out_where_only_others_are_named() {
        var plan = Plan.FULL.only(List.of("track"));

        assertTrue(plan.includesSystem());
        assertFalse(plan.includesExamples());
    }

    @Test
    void measures_the_chosen_for_as_long_as_all() {
        var plan = Plan.FULL.only(List.of("track"));

        assertEquals(Plan.FULL.round(), plan.round());
        assertEquals(Plan.FULL.rounds(), plan.rounds());
    }

    private record Named(String name) implements Workload {

        @Override
        public Client client() {
            throw new IllegalStateException("nobody asks");
        }
    }
}
