package dev.cargokit.kit.middleware.logging;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/// Lets the first calls of each second through and then every so-many-th, and counts those left out.
final class Sampler {

    static final long LEFT_OUT = -1;

    private static final long LOWER = 0xffff_ffffL;

    private final Supplier<Integer> first;
    private final Supplier<Integer> thenEvery;
    private final AtomicLong leftOut = new AtomicLong();

    /// The second in the upper, the calls in it in the lower half.
    private final AtomicLong present = new AtomicLong();

    Sampler(Supplier<Integer> first, Supplier<Integer> thenEvery) {
        this.first = first;
        this.thenEvery = thenEvery;
    }

    /// How many were left out since the last that was not, or [#LEFT_OUT].
    long admit(long second) {
        long upper = second << 32;
        long call = present.updateAndGet(state -> (state & ~LOWER) == upper ? state + 1 : upper | 1) & LOWER;
        int most = first.get();
        int every = thenEvery.get();
        if (call <= most || every > 0 && (call - most) % every == 0) {
            return leftOut.getAndSet(0);
        }
        leftOut.incrementAndGet();
        return LEFT_OUT;
    }
}
