package dev.cargokit.kit.log;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/// Lets the first lines of each second through and then every so-many-th, and counts those left out.
public final class Sampler {

    public static final long LEFT_OUT = -1;

    private static final long LOWER = 0xffff_ffffL;

    private final Supplier<Integer> first;
    private final Supplier<Integer> thenEvery;
    private final AtomicLong leftOut = new AtomicLong();

    /// The second in the upper, the lines in it in the lower half.
    private final AtomicLong present = new AtomicLong();

    /// @param first     how many of each second
    /// @param thenEvery which of those beyond; 0 lets none through
    public Sampler(Supplier<Integer> first, Supplier<Integer> thenEvery) {
        this.first = first;
        this.thenEvery = thenEvery;
    }

    /// How many were left out since the last that was not, or [#LEFT_OUT] where this one is.
    ///
    /// @param second the present one, on a clock that never goes back
    public long admit(long second) {
        long upper = second << 32;
        long line = present.updateAndGet(state -> (state & ~LOWER) == upper ? state + 1 : upper | 1) & LOWER;
        int most = first.get();
        int every = thenEvery.get();
        if (line <= most || every > 0 && (line - most) % every == 0) {
            return leftOut.getAndSet(0);
        }
        leftOut.incrementAndGet();
        return LEFT_OUT;
    }
}
