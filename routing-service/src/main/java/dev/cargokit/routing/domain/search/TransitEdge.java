package dev.cargokit.routing.domain.search;

import dev.cargokit.routing.domain.UnLocode;
import dev.cargokit.routing.domain.VoyageNumber;
import java.time.Instant;

/// A stay aboard one voyage from loading to unloading: one movement or several successive ones.
public record TransitEdge(
        VoyageNumber voyage, UnLocode origin, UnLocode destination, Instant departure, Instant arrival) {

    public TransitEdge {
        if (origin.equals(destination) || !departure.isBefore(arrival)) {
            throw new IllegalArgumentException("an edge leads elsewhere and forward in time");
        }
    }
}
