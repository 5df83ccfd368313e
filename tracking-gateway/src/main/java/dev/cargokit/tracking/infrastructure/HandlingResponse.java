package dev.cargokit.tracking.infrastructure;

import dev.cargokit.tracking.domain.Handling;
import java.time.Instant;
import java.util.List;

/// `{events: [...]}`, in order of completion.
record HandlingResponse(List<Event> events) {

    List<Handling> history() {
        return events.stream().map(Event::handling).toList();
    }

    record Event(String eventType, String location, String voyage, Instant completionTime) {

        private Handling handling() {
            return new Handling(WireFormat.eventType(eventType), location, WireFormat.text(voyage), completionTime);
        }
    }
}
