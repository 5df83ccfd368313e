package dev.cargokit.tracking.application;

import dev.cargokit.tracking.domain.TrackedCargo;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// A watcher that keeps what it saw.
final class RecordingWatcher implements Watcher {

    final List<TrackedCargo> seen = new CopyOnWriteArrayList<>();
    final List<Throwable> missed = new CopyOnWriteArrayList<>();
    volatile boolean ended;

    @Override
    public void see(TrackedCargo cargo) {
        seen.add(cargo);
    }

    @Override
    public void miss(Throwable reason) {
        missed.add(reason);
    }

    @Override
    public void end() {
        ended = true;
    }
}
