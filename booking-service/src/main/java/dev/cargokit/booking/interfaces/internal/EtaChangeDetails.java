package dev.cargokit.booking.interfaces.internal;

import dev.cargokit.booking.domain.estimate.EtaChange;
import java.time.Instant;
import java.util.List;

/// A change of the ETA on the wire.
///
/// @param eta null when it became unknown
record EtaChangeDetails(Instant eta, String reason, Instant at) {

    static List<EtaChangeDetails> of(List<EtaChange> changes) {
        return changes.stream()
                .map(change -> new EtaChangeDetails(change.eta().orElse(null), change.reason(), change.at()))
                .toList();
    }
}
