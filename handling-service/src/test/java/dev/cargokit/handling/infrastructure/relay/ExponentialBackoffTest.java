package dev.cargokit.handling.infrastructure.relay;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.kit.test.SeededRandom;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ExponentialBackoffTest {

    private static final Duration MAXIMUM = Duration.ofSeconds(5);

    @Test
    void delays_double_up_to_the_maximum() {
        SeededRandom.forEachSeed(50, random -> {
            var backoff = new ExponentialBackoff(MAXIMUM, random);

            for (long whole = 100; whole < 20_000; whole *= 2) {
                assertBetweenHalfAnd(Math.min(whole, 5_000), backoff.next());
            }
        });
    }

    @Test
    void delays_are_short_again_after_a_reset() {
        SeededRandom.forEachSeed(50, random -> {
            var backoff = new ExponentialBackoff(MAXIMUM, random);
            backoff.next();
            backoff.next();

            backoff.reset();

            assertBetweenHalfAnd(100, backoff.next());
        });
    }

    private static void assertBetweenHalfAnd(long millis, Duration pause) {
        assertTrue(pause.toMillis() >= millis / 2 && pause.toMillis() <= millis, pause + " of " + millis + " ms");
    }
}
