package dev.cargokit.bench.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void are_the_medians_of_the_rounds() {
        var figures = Sample.figures("w", false, 100, 900, 200);

        assertEquals(200, figures.perSecond(), 0.1);
        assertEquals(3, figures.percentile(99), 0.01);
        assertEquals(1, figures.processorMillisPerRequest(), 0.01);
    }

    @Test
    void count_the_errors_of_all_rounds() {
        assertEquals(3 + 3 + 3 + 2, Sample.figures("w", false, 1, 1, 1).errors());
    }

    @Test
    void are_compared_round_by_round() {
        var reference = Sample.figures("reference", false, 100, 1_000, 10_000);

        assertEquals(0.5, Sample.figures("w", false, 50, 900, 1_000).ratioTo(reference), 0.001);
    }

    @Test
    void say_what_is_left_when_consequences_count() {
        var late = Sample.second(300, 0, Duration.ofSeconds(2));
        var figures = new Figures("w", List.of(late), 100, late, true);

        assertTrue(figures.settles());
        assertEquals(300, figures.perSecond(), 0.1);
        assertEquals(100, figures.settledPerSecond(), 0.1);
    }

    @Test
    void most_have_no_consequences() {
        assertFalse(Sample.figures("w", false, 1).settles());
    }
}
