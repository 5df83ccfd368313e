package dev.cargokit.tracking.application;

import dev.cargokit.tracking.domain.TrackedCargo;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// A watcher that records what it gets.
final class RecordingWatcher implements Watcher {

    final List<TrackedCargo> updates = new CopyOnWriteArrayList<>();
    final List<Throwable> failures = new CopyOnWriteArrayList<>();
    volatile boolean completed;

    @Override
    public void update(TrackedCargo cargo) {
        updates.add(cargo);
    }

    @Override
    public void fail(Throwable reason) {
        failures.add(reason);
    }

    @Override
    public void complete() {
        completed = true;
    }
}
