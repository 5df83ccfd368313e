package dev.cargokit.bench.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;

class AxisTest {

    private final Axis linear = Axis.linear("s");
    private final Axis logarithmic = Axis.logarithmic("ms");

    @Test
    void a_linear_axis_begins_at_zero_and_has_round_marks() {
        assertArrayEquals(new double[] {0, 10, 20, 30, 40, 50}, linear.ticks(List.of(3.0, 47.0)), 1e-9);
        assertArrayEquals(new double[] {0, 0.5, 1, 1.5, 2, 2.5}, linear.ticks(List.of(2.1)), 1e-9);
    }

    @Test
    void a_logarithmic_axis_has_powers_of_ten_around_all_values() {
        assertArrayEquals(new double[] {0.1, 1, 10, 100}, logarithmic.ticks(List.of(0.3, 60.0)), 1e-9);
        assertArrayEquals(new double[] {10, 100}, logarithmic.ticks(List.of(10.0)), 1e-9);
    }

    @Test
    void a_value_has_its_place_between_the_first_and_the_last_mark() {
        assertEquals(0.5, linear.scale(new double[] {0, 50}).applyAsDouble(25), 1e-9);
        assertEquals(0.5, logarithmic.scale(new double[] {1, 100}).applyAsDouble(10), 1e-9);
    }

    @Test
    void zero_has_no_place_on_a_logarithmic_axis() {
        assertFalse(logarithmic.shows(0));
        assertFalse(linear.shows(Double.NaN));
    }
}
