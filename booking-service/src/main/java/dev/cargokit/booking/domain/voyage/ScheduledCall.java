package dev.cargokit.booking.domain.voyage;

import static java.util.Objects.requireNonNull;

import dev.cargokit.booking.domain.location.UnLocode;
import java.time.Instant;
import java.util.Optional;

/// A call of a voyage at a port. The first call has no arrival, the last one no departure, an omitted one neither.
///
/// Optional is a component type here: a call without times is an ordinary one.
public record ScheduledCall(UnLocode location, Optional<Instant> arrival, Optional<Instant> departure) {

    public ScheduledCall {
        requireNonNull(location);
        requireNonNull(arrival);
        requireNonNull(departure);
    }
}
