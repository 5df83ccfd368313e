package dev.cargokit.routing.domain;

import java.time.Instant;
import java.util.Optional;

/// A call of a voyage at a place. The first one has no arrival, the last one no departure, an omitted one neither.
public record Call(UnLocode location, Optional<Instant> arrival, Optional<Instant> departure) {

    static Call omitted(UnLocode location) {
        return new Call(location, Optional.empty(), Optional.empty());
    }

    public boolean isOmitted() {
        return arrival.isEmpty() && departure.isEmpty();
    }
}
