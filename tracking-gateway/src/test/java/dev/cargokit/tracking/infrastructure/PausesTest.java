package dev.cargokit.tracking.infrastructure;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.tracking.application.TrackingConfig.Feed;
import java.time.Duration;
import org.junit.jupiter.api.RepeatedTest;

class PausesTest {

    private final Pauses pauses = new Pauses(new Feed() {
        @Override
        public Duration silence() {
            return Duration.ZERO;
        }

        @Override
        public Duration pause() {
            return Duration.ofMillis(100);
        }

        @Override
        public Duration longestPause() {
            return Duration.ofMillis(300);
        }
    });

    @RepeatedTest(50)
    void grow_to_the_longest_and_start_over() {
        assertWithin(50, 100, pauses.next());
        assertWithin(100, 200, pauses.next());
        assertWithin(150, 300, pauses.next());
        assertWithin(150, 300, pauses.next());

        pauses.reset();

        assertWithin(50, 100, pauses.next());
    }

    private static void assertWithin(long least, long most, Duration pause) {
        assertTrue(pause.toMillis() >= least && pause.toMillis() <= most, pause.toString());
    }
}
