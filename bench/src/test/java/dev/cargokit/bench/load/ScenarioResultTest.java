package dev.cargokit.bench.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScenarioResultTest {

    @Test
    void shows_the_medians_of_the_rounds() {
        var result = SampleResults.result("s", 100, 900, 200);

        assertEquals(200, result.perSecond(), 0.1);
        assertEquals(3, result.p99(), 0.01);
        assertEquals(1, result.cpuMillisPerRequest(), 0.01);
        assertEquals(150, SampleResults.result("s", 100, 200).perSecond(), 0.1);
    }

    @Test
    void counts_the_errors_of_all_rounds() {
        assertEquals(3 + 3 + 3 + 2, SampleResults.result("s", 1, 1, 1).errors());
    }

    @Test
    void is_compared_round_by_round() {
        var reference = SampleResults.result("reference", 100, 1_000, 10_000);

        assertEquals(0.5, SampleResults.result("s", 50, 900, 1_000).ratioTo(reference), 0.001);
    }

    @Test
    void is_not_compared_with_a_reference_of_fewer_rounds() {
        var reference = SampleResults.result("reference", 100);

        assertThrows(
                IllegalArgumentException.class,
                () -> SampleResults.result("s", 50, 50).ratioTo(reference));
    }

    @Test
    void shows_what_is_left_when_work_after_the_response_counts() {
        var late = SampleResults.second(300, 0, 2);
        var result = new ScenarioResult("s", List.of(late), List.of());

        assertTrue(result.completesLater());
        assertEquals(300, result.perSecond(), 0.1);
        assertEquals(100, result.completedPerSecond(), 0.1);
    }

    @Test
    void is_compared_by_what_is_done() {
        var late = new ScenarioResult("s", List.of(SampleResults.second(300, 0, 2)), List.of());

        assertEquals(0.5, late.ratioTo(SampleResults.result("reference", 200)), 0.001);
    }

    @Test
    void completes_with_the_response_by_default() {
        assertFalse(SampleResults.result("s", 1).completesLater());
    }
}
