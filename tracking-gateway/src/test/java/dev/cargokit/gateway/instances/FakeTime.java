package dev.cargokit.gateway.instances;

import java.time.Duration;
import java.util.function.LongSupplier;

/// A clock that goes on when it is told to.
final class FakeTime implements LongSupplier {

    private long now;

    void pass(Duration time) {
        now += time.toNanos();
    }

    @Override
    public long getAsLong() {
        return now;
    }
}
