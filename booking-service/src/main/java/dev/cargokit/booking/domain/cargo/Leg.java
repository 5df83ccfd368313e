package dev.cargokit.booking.domain.cargo;

import static java.util.Objects.requireNonNull;

import dev.cargokit.booking.domain.handling.HandlingActivity;
import dev.cargokit.booking.domain.location.UnLocode;
import dev.cargokit.booking.domain.voyage.VoyageNumber;
import java.time.Instant;

/// One leg of an itinerary: loaded onto a voyage at one location, unloaded from it at another. [Itinerary]
/// validates its legs.
public record Leg(VoyageNumber voyage, UnLocode from, UnLocode to, Instant loadTime, Instant unloadTime) {

    public Leg {
        requireNonNull(voyage);
        requireNonNull(from);
        requireNonNull(to);
        requireNonNull(loadTime);
        requireNonNull(unloadTime);
    }

    HandlingActivity.Load load() {
        return new HandlingActivity.Load(voyage, from);
    }

    HandlingActivity.Unload unload() {
        return new HandlingActivity.Unload(voyage, to);
    }
}
