package dev.cargokit.kit.log;

import static dev.cargokit.kit.log.Sampler.LEFT_OUT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SamplerTest {

    private final Sampler sampler = new Sampler(() -> 2, () -> 3);

    @Test
    void lets_the_first_of_a_second_through_and_then_every_third_and_says_how_many_it_left_out() {
        assertEquals(List.of(0L, 0L, LEFT_OUT, LEFT_OUT, 2L, LEFT_OUT, LEFT_OUT, 2L), admitted(7, 8));
    }

    @Test
    void begins_anew_with_each_second() {
        admitted(7, 4);

        assertEquals(List.of(2L, 0L, LEFT_OUT), admitted(8, 3));
    }

    @Test
    void may_let_nothing_through_after_the_first() {
        var first = new Sampler(() -> 1, () -> 0);

        assertEquals(0, first.admit(1));
        assertEquals(LEFT_OUT, first.admit(1));
        assertEquals(1, first.admit(2));
    }

    private List<Long> admitted(long second, int calls) {
        return IntStream.range(0, calls).mapToObj(_ -> sampler.admit(second)).toList();
    }
}
