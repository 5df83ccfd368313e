package dev.cargokit.tracking.application;

import dev.cargokit.tracking.domain.Handling;
import io.smallrye.mutiny.Uni;
import java.util.List;

/// The handling histories of handling.
public interface HandlingHistories {

    /// The handlings of a cargo, in order of completion; empty also when there is no such cargo. Fails with
    /// [dev.cargokit.tracking.domain.TrackingRefusal.UnknownCargo] for an id that no cargo can have, or with
    /// [ServiceUnavailable].
    Uni<List<Handling>> of(String trackingId);
}
