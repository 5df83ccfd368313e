package dev.cargokit.handling.domain;

import static java.time.temporal.ChronoUnit.MICROS;
import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;

/// Something that was done to a cargo, at a place, at a time. What was done, where, when and on which voyage is its
/// identity; when we were told is not (rule A10 of the cargo domain). Times are kept to the microsecond, as the
/// database keeps them, so that an event equals itself when it comes back from there.
public record HandlingEvent(
        TrackingId cargo,
        HandlingEventType type,
        UnLocode location,
        VoyageNumber voyage,
        Instant completionTime,
        Instant registrationTime) {

    /// By completion, then by registration (rule A9). The rest only makes the order total.
    public static final Comparator<HandlingEvent> IN_ORDER = Comparator.comparing(HandlingEvent::completionTime)
            .thenComparing(HandlingEvent::registrationTime)
            .thenComparing(HandlingEvent::type)
            .thenComparing(event -> event.location.value())
            .thenComparing(event -> event.voyage.value());

    public HandlingEvent {
        requireNonNull(cargo, "cargo");
        requireNonNull(location, "location");
        if (type.isOfVoyage() == voyage.isNone()) {
            throw new IllegalArgumentException(type + (voyage.isNone() ? " needs a voyage" : " takes no voyage"));
        }
        completionTime = completionTime.truncatedTo(MICROS);
        registrationTime = registrationTime.truncatedTo(MICROS);
    }

    public boolean isClaim() {
        return type == HandlingEventType.CLAIM;
    }

    /// This event, registered a microsecond after the given time unless it was registered later anyway.
    HandlingEvent registeredAfter(Instant time) {
        return registrationTime.isAfter(time)
                ? this
                : new HandlingEvent(cargo, type, location, voyage, completionTime, time.plus(1, MICROS));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HandlingEvent that
                && cargo.equals(that.cargo)
                && type == that.type
                && location.equals(that.location)
                && voyage.equals(that.voyage)
                && completionTime.equals(that.completionTime);
    }

    @Override
    public int hashCode() {
        return Objects.hash(cargo, type, location, voyage, completionTime);
    }
}
