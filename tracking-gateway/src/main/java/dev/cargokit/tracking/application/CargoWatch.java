package dev.cargokit.tracking.application;

import dev.cargokit.tracking.domain.TrackedCargo;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.function.Supplier;

/// All who watch one cargo. However many they are and however fast it changes, it is looked at once at a time: what
/// happens during a look is seen by the next.
final class CargoWatch {

    private final Supplier<Uni<TrackedCargo>> look;
    private final Duration lookAgainAfter;
    private final Set<Watcher> watchers = new CopyOnWriteArraySet<>();

    private boolean looking;
    private boolean changedMeanwhile;
    private boolean lookingAgainLater;

    CargoWatch(Supplier<Uni<TrackedCargo>> look, Duration lookAgainAfter) {
        this.look = look;
        this.lookAgainAfter = lookAgainAfter;
    }

    Set<Watcher> watchers() {
        return watchers;
    }

    /// The cargo may have changed.
    void changed() {
        synchronized (this) {
            if (looking) {
                changedMeanwhile = true;
                return;
            }
            looking = true;
        }
        look.get().subscribe().with(this::seen, this::missed);
    }

    private void seen(TrackedCargo cargo) {
        watchers.forEach(watcher -> watcher.see(cargo));
        looked(cargo.missing().isEmpty());
    }

    private void missed(Throwable reason) {
        watchers.forEach(watcher -> watcher.miss(reason));
        looked(false);
    }

    private void looked(boolean whole) {
        boolean next;
        synchronized (this) {
            looking = false;
            next = changedMeanwhile;
            changedMeanwhile = false;
        }
        if (next) {
            changed();
        } else if (!whole) {
            lookAgainLater();
        }
    }

    /// Nobody tells when a service that was away is back.
    private void lookAgainLater() {
        synchronized (this) {
            if (lookingAgainLater) {
                return;
            }
            lookingAgainLater = true;
        }
        Uni.createFrom()
                .voidItem()
                .onItem()
                .delayIt()
                .by(lookAgainAfter)
                .subscribe()
                .with(_ -> lookAgain());
    }

    private void lookAgain() {
        synchronized (this) {
            lookingAgainLater = false;
        }
        if (!watchers.isEmpty()) {
            changed();
        }
    }
}
