package dev.cargokit.routing.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/// One movement of a voyage, from a call to the next. Timetables have whole seconds: fractions are truncated.
public record CarrierMovement(UnLocode from, UnLocode to, Instant departure, Instant arrival) {

    public CarrierMovement {
        Objects.requireNonNull(from);
        Objects.requireNonNull(to);
        departure = Objects.requireNonNull(departure).truncatedTo(ChronoUnit.SECONDS);
        arrival = Objects.requireNonNull(arrival).truncatedTo(ChronoUnit.SECONDS);
        if (from.equals(to)) {
            throw new RoutingRefusal.UnsoundMovement("to", "A movement ends elsewhere than it begins.");
        }
        if (!arrival.isAfter(departure)) {
            throw new RoutingRefusal.UnsoundMovement("arrival", "A movement arrives after it departs.");
        }
    }

    /// This movement with both times moved; a negative duration makes it earlier.
    CarrierMovement delayed(Duration departureBy, Duration arrivalBy) {
        return new CarrierMovement(from, to, departure.plus(departureBy), arrival.plus(arrivalBy));
    }
}
