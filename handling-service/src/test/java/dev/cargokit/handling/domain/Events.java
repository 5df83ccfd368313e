package dev.cargokit.handling.domain;

import java.time.Duration;
import java.time.Instant;

/// Handling events of cargo ABC123, at hours after midnight, registered an hour after they
/// happened.
final class Events {

    static final TrackingId CARGO = new TrackingId("ABC123");
    static final Instant MIDNIGHT = Instant.parse("2009-03-01T00:00:00Z");

    private Events() {}

    static HandlingEvent receive(String location, int hour) {
        return event(HandlingEventType.RECEIVE, location, "", hour);
    }

    static HandlingEvent load(String voyage, String location, int hour) {
        return event(HandlingEventType.LOAD, location, voyage, hour);
    }

    static HandlingEvent unload(String voyage, String location, int hour) {
        return event(HandlingEventType.UNLOAD, location, voyage, hour);
    }

    static HandlingEvent customs(String location, int hour) {
        return event(HandlingEventType.CUSTOMS, location, "", hour);
    }

    static HandlingEvent claim(String location, int hour) {
        return event(HandlingEventType.CLAIM, location, "", hour);
    }

    static HandlingEvent event(HandlingEventType type, String location, String voyage, int hour) {
        return new HandlingEvent(
                CARGO, type, new UnLocode(location), new VoyageNumber(voyage), hour(hour), hour(hour + 1));
    }

    /// The same event, registered at another hour.
    static HandlingEvent registeredAt(int hour, HandlingEvent event) {
        return new HandlingEvent(
                event.cargo(), event.type(), event.location(), event.voyage(), event.completionTime(), hour(hour));
    }

    static Instant hour(int hour) {
        return MIDNIGHT.plus(Duration.ofHours(hour));
    }
}
