package dev.cargokit.handling.interfaces;

import dev.cargokit.handling.domain.HandlingEvent;
import dev.cargokit.handling.domain.HandlingHistory;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A handling history on the wire.
record HandlingHistoryResponse(List<Event> events) {

    static HandlingHistoryResponse of(HandlingHistory history) {
        return new HandlingHistoryResponse(
                history.events().stream().map(Event::of).toList());
    }

    /// @param voyage `""` for none
    @Schema(name = "HandlingEvent")
    record Event(
            @Schema(examples = "Load") String eventType,
            @Schema(examples = "CNHKG") String location,
            @Schema(examples = "V100") String voyage,
            @Schema(examples = "2030-03-01T12:00:00Z") Instant completionTime,
            @Schema(examples = "2030-03-01T12:03:21Z") Instant registrationTime) {

        static Event of(HandlingEvent event) {
            return new Event(
                    event.type().title(),
                    event.location().code(),
                    event.voyage().value(),
                    event.completionTime(),
                    event.registrationTime());
        }
    }
}
