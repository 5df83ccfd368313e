package dev.cargokit.bench.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class MedianTest {

    @Test
    void is_the_one_in_the_middle() {
        assertEquals(2, Median.of(List.of(900.0, 1.0, 2.0)));
    }

    @Test
    void is_the_mean_of_two_in_the_middle() {
        assertEquals(2.5, Median.of(List.of(3.0, 900.0, 1.0, 2.0)));
    }

    @Test
    void there_is_none_of_nothing() {
        assertThrows(IllegalArgumentException.class, () -> Median.of(List.of()));
    }

    @Test
    void of_ratios_compares_what_was_measured_in_the_same_round() {
        assertEquals(0.5, Median.ofRatios(List.of(50.0, 10.0, 400.0), List.of(100.0, 20.0, 500.0)));
    }

    @Test
    void of_ratios_needs_a_reference_for_each_figure() {
        assertThrows(IllegalArgumentException.class, () -> Median.ofRatios(List.of(1.0, 2.0), List.of(1.0)));
    }
}
