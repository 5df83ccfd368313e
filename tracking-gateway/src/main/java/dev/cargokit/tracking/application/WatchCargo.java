package dev.cargokit.tracking.application;

import dev.cargokit.tracking.domain.TrackingRefusal.TooManyWatchers;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/// Sends watchers the current state of their cargo, and its new state after each change in booking's feed.
@ApplicationScoped
public class WatchCargo {

    private final TrackCargo tracking;
    private final TrackingConfig config;
    private final Map<String, CargoWatch> watches = new ConcurrentHashMap<>();
    private final AtomicInteger watchers = new AtomicInteger();
    private volatile boolean ended;

    WatchCargo(TrackCargo tracking, TrackingConfig config) {
        this.tracking = tracking;
        this.config = config;
    }

    /// Adds a watcher of a cargo, which must [#leave] when it is done.
    ///
    /// @throws TooManyWatchers when the maximum is reached
    public void join(String trackingId, Watcher watcher) {
        if (watchers.incrementAndGet() > config.watchers()) {
            watchers.decrementAndGet();
            throw new TooManyWatchers();
        }
        watches.compute(trackingId, (_, current) -> {
                    var watch = current == null ? watch(trackingId) : current;
                    watch.watchers().add(watcher);
                    return watch;
                })
                .changed();
        if (ended) {
            watcher.complete();
        }
    }

    /// Removes a watcher, if it is there.
    public void leave(String trackingId, Watcher watcher) {
        watches.computeIfPresent(trackingId, (_, watch) -> {
            if (watch.watchers().remove(watcher)) {
                watchers.decrementAndGet();
            }
            return watch.watchers().isEmpty() ? null : watch;
        });
    }

    /// The cargo may have changed.
    public void changed(String trackingId) {
        var watch = watches.get(trackingId);
        if (watch != null) {
            watch.changed();
        }
    }

    /// Changes may have been missed, so each cargo is looked up again.
    public void anythingMayHaveChanged() {
        watches.values().forEach(CargoWatch::changed);
    }

    /// Completes all watchers; those that join later are completed immediately.
    public void end() {
        ended = true;
        watches.values().forEach(watch -> watch.watchers().forEach(Watcher::complete));
    }

    public int watchers() {
        return watchers.get();
    }

    private CargoWatch watch(String trackingId) {
        return new CargoWatch(() -> tracking.track(trackingId), config.retryInterval());
    }
}
