package dev.cargokit.tracking.application;

import dev.cargokit.tracking.domain.TrackedCargo;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.function.Supplier;

/// The watchers of one cargo. They share one lookup at a time; changes that arrive during a lookup cause one more after
/// it.
final class CargoWatch {

    private final Supplier<Uni<TrackedCargo>> tracking;
    private final Duration retryInterval;
    private final Set<Watcher> watchers = new CopyOnWriteArraySet<>();

    private boolean inProgress;
    private boolean changedAgain;
    private boolean retryScheduled;

    CargoWatch(Supplier<Uni<TrackedCargo>> tracking, Duration retryInterval) {
        this.tracking = tracking;
        this.retryInterval = retryInterval;
    }

    Set<Watcher> watchers() {
        return watchers;
    }

    /// The cargo may have changed.
    void changed() {
        synchronized (this) {
            if (inProgress) {
                changedAgain = true;
                return;
            }
            inProgress = true;
        }
        tracking.get().subscribe().with(this::tracked, this::failed);
    }

    private void tracked(TrackedCargo cargo) {
        watchers.forEach(watcher -> watcher.update(cargo));
        finished(cargo.missing().isEmpty());
    }

    private void failed(Throwable reason) {
        watchers.forEach(watcher -> watcher.fail(reason));
        finished(false);
    }

    private void finished(boolean complete) {
        boolean again;
        synchronized (this) {
            inProgress = false;
            again = changedAgain;
            changedAgain = false;
        }
        if (again) {
            changed();
        } else if (!complete) {
            scheduleRetry();
        }
    }

    /// Because the feed does not report that a service is available again.
    private void scheduleRetry() {
        synchronized (this) {
            if (retryScheduled) {
                return;
            }
            retryScheduled = true;
        }
        Uni.createFrom()
                .voidItem()
                .onItem()
                .delayIt()
                .by(retryInterval)
                .subscribe()
                .with(_ -> retry());
    }

    private void retry() {
        synchronized (this) {
            retryScheduled = false;
        }
        if (!watchers.isEmpty()) {
            changed();
        }
    }
}
