package dev.cargokit.kit.middleware;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class FullJitterTest {

    @Test
    void waits_for_anything_up_to_a_ceiling_that_doubles_and_then_stays() {
        for (int nth = 0; nth < 9; nth++) {
            long ceiling = 10L << Math.min(nth, 6);

            var delays = nthDelays(nth).summaryStatistics();

            assertTrue(delays.getMax() <= ceiling, () -> delays + " over " + ceiling);
            assertTrue(delays.getMax() > ceiling * 3 / 4, () -> delays + " well below " + ceiling);
            assertTrue(delays.getMin() < ceiling / 4, () -> delays + " not down to nothing");
        }
    }

    @Test
    void a_delay_of_nothing_stays_nothing() {
        var jitter = new FullJitter();
        jitter.init(0);

        assertEquals(0, jitter.nextDelayInMillis(null));
    }

    private static LongStream nthDelays(int nth) {
        return IntStream.range(0, 500).mapToLong(_ -> {
            var jitter = new FullJitter();
            jitter.init(10);
            for (int i = 0; i < nth; i++) {
                jitter.nextDelayInMillis(null);
            }
            return jitter.nextDelayInMillis(null);
        });
    }
}
