package dev.cargokit.tracking.infrastructure;

import dev.cargokit.tracking.domain.Handling;
import java.time.Instant;
import java.util.List;

/// `{events: [...]}`, in order of completion.
record HandlingAnswer(List<Event> events) {

    List<Handling> history() {
        return events.stream().map(Event::handling).toList();
    }

    record Event(String eventType, String location, String voyage, Instant completionTime) {

        private Handling handling() {
            return new Handling(Wire.eventType(eventType), location, Wire.text(voyage), completionTime);
        }
    }
}
