package dev.cargokit.kit.middleware;

import io.smallrye.faulttolerance.api.CustomBackoffStrategy;
import java.util.concurrent.ThreadLocalRandom;

/// Exponential back-off with full jitter: before its nth repeat a call waits for any time between nothing and
/// `delay * 2^(n-1)`, at most 64 times the delay, so that those who failed together do not come back together.
///
/// Worn as `@Retry(delay = 20, jitter = 0) @CustomBackoff(FullJitter.class)`; the delay is that of the
/// `@Retry`. Go kit: `lb.Retry`, which repeats at once. See AWS Architecture Blog, "Exponential Backoff And
/// Jitter".
public final class FullJitter implements CustomBackoffStrategy {

    private static final long MOST = 64;

    private long longest;
    private long ceiling;

    @Override
    public void init(long initialDelayInMillis) {
        ceiling = initialDelayInMillis;
        longest = initialDelayInMillis * MOST;
    }

    @Override
    public long nextDelayInMillis(Throwable failure) {
        long delay = ThreadLocalRandom.current().nextLong(ceiling + 1);
        ceiling = Math.min(longest, ceiling * 2);
        return delay;
    }
}
