package dev.cargokit.kit.middleware.limiting;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class CallerBucketsTest {

    private final Rate rate = new Rate(1, 1);
    private final CallerBuckets buckets =
            new CallerBuckets(() -> rate, () -> 2, TokenBucketTest.clock(new AtomicLong()));

    @Test
    void one_key_takes_no_tokens_from_another() {
        assertTrue(buckets.of("loud").take());
        assertFalse(buckets.of("loud").take());

        assertTrue(buckets.of("quiet").take());
    }

    @Test
    void evicts_the_least_recently_used_bucket() {
        buckets.of("first").take();
        buckets.of("second").take();
        buckets.of("third").take();

        assertTrue(buckets.of("first").take(), "the first was evicted, and starts with a full bucket");
        assertFalse(buckets.of("third").take());
    }
}
