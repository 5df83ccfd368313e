package dev.cargokit.tracking.application;

import dev.cargokit.tracking.domain.TrackingRefused.TooManyWatchers;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/// Shows cargos to those who watch them: at once, and again whenever booking's feed says that one has changed.
@ApplicationScoped
public class WatchCargo {

    private final TrackCargo tracking;
    private final TrackingConfig config;
    private final Map<String, CargoWatch> watches = new ConcurrentHashMap<>();
    private final AtomicInteger watchers = new AtomicInteger();
    private volatile boolean over;

    WatchCargo(TrackCargo tracking, TrackingConfig config) {
        this.tracking = tracking;
        this.config = config;
    }

    /// The watcher sees the cargo now and after each change, until it leaves.
    ///
    /// @throws TooManyWatchers when no further one is taken
    public void join(String trackingId, Watcher watcher) {
        if (watchers.incrementAndGet() > config.watchers()) {
            watchers.decrementAndGet();
            throw new TooManyWatchers();
        }
        watches.compute(trackingId, (_, present) -> {
                    var watch = present == null ? watch(trackingId) : present;
                    watch.watchers().add(watcher);
                    return watch;
                })
                .changed();
        if (over) {
            watcher.end();
        }
    }

    /// The watcher sees no more. Leaving twice is leaving once.
    public void leave(String trackingId, Watcher watcher) {
        watches.computeIfPresent(trackingId, (_, watch) -> {
            if (watch.watchers().remove(watcher)) {
                watchers.decrementAndGet();
            }
            return watch.watchers().isEmpty() ? null : watch;
        });
    }

    /// Whoever watches this cargo looks again.
    public void changed(String trackingId) {
        var watch = watches.get(trackingId);
        if (watch != null) {
            watch.changed();
        }
    }

    /// Changes may have been missed: everybody looks again.
    public void anythingMayHaveChanged() {
        watches.values().forEach(CargoWatch::changed);
    }

    /// Ends all watching; who joins from now on sees the end at once.
    public void end() {
        over = true;
        watches.values().forEach(watch -> watch.watchers().forEach(Watcher::end));
    }

    /// How many are watching.
    public int watchers() {
        return watchers.get();
    }

    private CargoWatch watch(String trackingId) {
        return new CargoWatch(() -> tracking.track(trackingId), config.lookAgainAfter());
    }
}
