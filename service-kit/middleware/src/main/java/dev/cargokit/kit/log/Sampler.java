package dev.cargokit.kit.log;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/// Admits the first events of each second and then every nth, and counts those left out.
public final class Sampler {

    public static final long LEFT_OUT = -1;

    private static final long LOWER = 0xffff_ffffL;

    private final Supplier<Integer> first;
    private final Supplier<Integer> thenEvery;
    private final AtomicLong leftOut = new AtomicLong();

    /// The second in the upper, the lines in it in the lower half.
    private final AtomicLong state = new AtomicLong();

    /// @param first     how many of each second
    /// @param thenEvery every how many-th after those; 0 admits none
    public Sampler(Supplier<Integer> first, Supplier<Integer> thenEvery) {
        this.first = first;
        this.thenEvery = thenEvery;
    }

    /// How many were left out since the last admitted event, or [#LEFT_OUT] if this one is left out.
    ///
    /// @param second the current one, on a monotonic clock
    public long admit(long second) {
        long upper = second << 32;
        long line = state.updateAndGet(s -> (s & ~LOWER) == upper ? s + 1 : upper | 1) & LOWER;
        int always = first.get();
        int every = thenEvery.get();
        if (line <= always || every > 0 && (line - always) % every == 0) {
            return leftOut.getAndSet(0);
        }
        leftOut.incrementAndGet();
        return LEFT_OUT;
    }
}
