package dev.cargokit.kit.middleware.limiting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class TokenBucketTest {

    private final AtomicLong nanos = new AtomicLong();
    private final AtomicReference<Rate> rate = new AtomicReference<>(new Rate(2, 3));
    private final TokenBucket bucket = new TokenBucket(rate::get, clock(nanos));

    @Test
    void holds_a_burst_and_fills_at_its_rate() {
        assertEquals(3, taken(10));

        nanos.addAndGet(Duration.ofMillis(500).toNanos());
        assertEquals(1, taken(10));

        nanos.addAndGet(Duration.ofMinutes(1).toNanos());
        assertEquals(3, taken(10));
    }

    @Test
    void says_how_things_stand() {
        assertEquals(new TokenBucket.Consumption(true, 2, Duration.ZERO, Duration.ofMillis(500)), bucket.consume());

        taken(2);

        assertEquals(
                new TokenBucket.Consumption(false, 0, Duration.ofMillis(500), Duration.ofMillis(1_500)),
                bucket.consume());
    }

    @Test
    void says_when_to_come_back() {
        taken(3);

        assertEquals(Optional.of(Duration.ofMillis(500)), bucket.refusal().retryAfter());
    }

    @Test
    void a_changed_rate_applies_immediately_and_adds_no_tokens() {
        taken(3);
        rate.set(new Rate(100, 100));

        assertFalse(bucket.take());
        nanos.addAndGet(Duration.ofMillis(100).toNanos());
        assertEquals(10, taken(100));
    }

    @Test
    void a_rate_may_be_less_than_one_a_second() {
        rate.set(new Rate(0.1, 1));
        assertTrue(bucket.take());

        nanos.addAndGet(Duration.ofMillis(9_999).toNanos());
        assertFalse(bucket.take());
        nanos.addAndGet(Duration.ofMillis(1).toNanos());
        assertTrue(bucket.take());
    }

    @Test
    void without_a_burst_it_holds_one_seconds_worth() {
        rate.set(new Rate(7, 0));
        nanos.addAndGet(Duration.ofSeconds(1).toNanos());
        taken(1);
        nanos.addAndGet(Duration.ofSeconds(5).toNanos());

        assertEquals(7, taken(100));
    }

    @Test
    void does_not_wait_for_what_would_take_too_long() throws InterruptedException {
        taken(3);

        assertFalse(bucket.take(Duration.ofMillis(499)));
        assertFalse(bucket.take(Duration.ZERO));
    }

    static TimeMeter clock(AtomicLong nanos) {
        return new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                return nanos.get();
            }

            @Override
            public boolean isWallClockBased() {
                return false;
            }
        };
    }

    private int taken(int tries) {
        int taken = 0;
        for (int i = 0; i < tries; i++) {
            taken += bucket.take() ? 1 : 0;
        }
        return taken;
    }
}
