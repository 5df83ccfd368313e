package dev.cargokit.tracking.application;

import dev.cargokit.tracking.domain.TrackedCargo;

/// A client that watches a cargo. Called on any thread, and must not block.
public interface Watcher {

    /// The state of the cargo, which may be the same as before.
    void update(TrackedCargo cargo);

    /// The cargo could not be tracked.
    void fail(Throwable reason);

    /// There will be no more updates: the gateway stops.
    void complete();
}
