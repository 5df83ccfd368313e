package dev.cargokit.kit.middleware;

import io.smallrye.faulttolerance.api.CustomBackoffStrategy;
import java.util.concurrent.ThreadLocalRandom;

/// Exponential back-off with full jitter: before its nth retry a call waits for a random time between nothing and
/// `delay * 2^(n-1)`, at most 64 times the delay, so that clients that failed together do not return together.
///
/// Used as `@Retry(delay = 20, jitter = 0) @CustomBackoff(FullJitter.class)`; the delay is that of the
/// `@Retry`. Go kit: `lb.Retry`, which retries immediately. See AWS Architecture Blog, "Exponential Backoff And
/// Jitter".
public final class FullJitter implements CustomBackoffStrategy {

    private static final long MAXIMUM_FACTOR = 64;

    private long longest;
    private long ceiling;

    @Override
    public void init(long initialDelayInMillis) {
        ceiling = initialDelayInMillis;
        longest = initialDelayInMillis * MAXIMUM_FACTOR;
    }

    @Override
    public long nextDelayInMillis(Throwable failure) {
        long delay = ThreadLocalRandom.current().nextLong(ceiling + 1);
        ceiling = Math.min(longest, ceiling * 2);
        return delay;
    }
}
