package dev.cargokit.tracking.infrastructure;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.tracking.application.TrackingConfig.Feed;
import java.time.Duration;
import org.junit.jupiter.api.RepeatedTest;

class ExponentialBackOffTest {

    private final ExponentialBackOff backOff = new ExponentialBackOff(new Feed() {
        @Override
        public Duration maximumSilence() {
            return Duration.ZERO;
        }

        @Override
        public Duration readTimeout() {
            return Duration.ZERO;
        }

        @Override
        public Duration initialDelay() {
            return Duration.ofMillis(100);
        }

        @Override
        public Duration maximumDelay() {
            return Duration.ofMillis(300);
        }
    });

    @RepeatedTest(50)
    void doubles_up_to_the_maximum_and_starts_over_after_a_reset() {
        assertWithin(50, 100, backOff.next());
        assertWithin(100, 200, backOff.next());
        assertWithin(150, 300, backOff.next());
        assertWithin(150, 300, backOff.next());

        backOff.reset();

        assertWithin(50, 100, backOff.next());
    }

    private static void assertWithin(long minimum, long maximum, Duration delay) {
        assertTrue(delay.toMillis() >= minimum && delay.toMillis() <= maximum, delay.toString());
    }
}
