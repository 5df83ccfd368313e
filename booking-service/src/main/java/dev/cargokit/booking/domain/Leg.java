package dev.cargokit.booking.domain;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/// One stretch of a journey: loaded onto a voyage here, unloaded from it there. Whether it makes sense is
/// checked where legs become an [Itinerary].
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
