package dev.cargokit.tracking.application;

import dev.cargokit.tracking.domain.TrackedCargo;

/// Somebody who watches a cargo. Called from any thread, never for long.
public interface Watcher {

    /// This is how the cargo looks now, which may be as it did before.
    void see(TrackedCargo cargo);

    /// The cargo could not be looked at, for this reason.
    void miss(Throwable reason);

    /// There is nothing more to see: the gateway stops.
    void end();
}
