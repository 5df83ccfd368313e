package dev.cargokit.handling.infrastructure.relay;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.testkit.SeededRandom;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackoffTest {

    private static final Duration LONGEST = Duration.ofSeconds(5);

    @Test
    void pauses_double_up_to_the_longest() {
        SeededRandom.forEachSeed(50, random -> {
            Backoff backoff = new Backoff(LONGEST, random);

            for (long whole = 100; whole < 20_000; whole *= 2) {
                assertBetweenHalfAnd(Math.min(whole, 5_000), backoff.next());
            }
        });
    }

    @Test
    void pauses_are_short_again_after_a_reset() {
        SeededRandom.forEachSeed(50, random -> {
            Backoff backoff = new Backoff(LONGEST, random);
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
