package dev.cargokit.handling.domain;

import static java.time.temporal.ChronoUnit.MICROS;
import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;

/// Something that was done to a cargo at a location. Cargo, type, location, voyage and completion time are
/// its identity; the registration time is not (rule A10). Times have microseconds, as the database stores
/// them, so that a stored event equals the original.
public record HandlingEvent(
        TrackingId cargo,
        HandlingEventType type,
        UnLocode location,
        VoyageNumber voyage,
        Instant completionTime,
        Instant registrationTime) {

    /// By completion, then by registration (rule A9). The rest only makes the order total.
    public static final Comparator<HandlingEvent> CHRONOLOGICAL = Comparator.comparing(HandlingEvent::completionTime)
            .thenComparing(HandlingEvent::registrationTime)
            .thenComparing(HandlingEvent::type)
            .thenComparing(event -> event.location.code())
            .thenComparing(event -> event.voyage.value());

    public HandlingEvent {
        requireNonNull(cargo, "cargo");
        requireNonNull(location, "location");
        if (type.requiresVoyage() == voyage.isNone()) {
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
