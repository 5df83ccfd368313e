package dev.cargokit.kit.middleware.limiting;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cargokit.kit.middleware.RateLimitExceeded;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class CallerLimiterTest {

    private final Refusals refusals = new Refusals(new SimpleMeterRegistry());
    private final Rate rate = new Rate(1, 1);
    private final CallerLimiter limiter = new CallerLimiter(
            () -> rate, () -> 2, TokenBucketTest.clock(new AtomicLong()), refusals.of("limited-per-caller", "x"));

    @Test
    void one_callers_noise_costs_another_nothing() {
        limiter.take("loud");
        assertThrows(RateLimitExceeded.class, () -> limiter.take("loud"));

        assertDoesNotThrow(() -> limiter.take("quiet"));
        assertEquals(1, refusals.of("limited-per-caller", "x").count());
    }

    @Test
    void forgets_whoever_was_away_longest() {
        limiter.take("first");
        limiter.take("second");
        limiter.take("third");

        assertDoesNotThrow(() -> limiter.take("first"));
        assertThrows(RateLimitExceeded.class, () -> limiter.take("third"));
    }
}
