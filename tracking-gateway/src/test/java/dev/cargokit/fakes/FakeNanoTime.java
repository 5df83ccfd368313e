package dev.cargokit.fakes;

import java.time.Duration;
import java.util.function.LongSupplier;

/// A clock that a test advances.
public final class FakeNanoTime implements LongSupplier {

    private long now;

    public void advance(Duration time) {
        now += time.toNanos();
    }

    @Override
    public long getAsLong() {
        return now;
    }
}
