package dev.cargokit.tracking.application;

import dev.cargokit.tracking.domain.Source;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/// Whether the feeds are current: connected, and not lagging behind. A feed sends heartbeats only while it has sent
/// everything, so one that is silent for too long may lag behind, whatever the reason.
public final class FeedStates {

    private final LongSupplier nanoTime;
    private final long maximumSilence;

    /// Until when each feed is current.
    private final Map<Source, AtomicLong> current = new EnumMap<>(Source.class);

    public FeedStates(TrackingConfig config, LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        this.maximumSilence = config.feed().maximumSilence().toNanos();
        for (var source : Source.values()) {
            current.put(source, new AtomicLong(nanoTime.getAsLong()));
        }
    }

    void heartbeat(Source source) {
        current.get(source).set(nanoTime.getAsLong() + maximumSilence);
    }

    void lost(Source source) {
        current.get(source).set(nanoTime.getAsLong());
    }

    public boolean isCurrent(Source source) {
        return current.get(source).get() - nanoTime.getAsLong() > 0;
    }

    boolean areCurrent() {
        return isCurrent(Source.BOOKING) && isCurrent(Source.HANDLING);
    }
}
