package dev.cargokit.tracking.application;

import dev.cargokit.tracking.domain.Handling;
import io.smallrye.mutiny.Uni;
import java.util.List;

/// What handling has on record.
public interface HandlingHistories {

    /// What was done to a cargo, in order of completion; nothing also when there is no such cargo. Fails with
    /// [UnknownCargo] for an id that no cargo can have, with anything else when handling cannot be asked in time.
    Uni<List<Handling>> of(String trackingId);
}
