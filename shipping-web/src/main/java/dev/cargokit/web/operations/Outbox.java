package dev.cargokit.web.operations;

import java.util.List;

/// The events that are not delivered to booking yet.
///
/// @param backlog how many wait
/// @param parked how many were set aside after booking refused them
/// @param oldestAgeSeconds how long the oldest has been waiting
/// @param parkedEvents the first of those set aside and why, a line each; null when the service lists none
public record Outbox(long backlog, long parked, long oldestAgeSeconds, String parkedEvents) {

    public List<String> parkedList() {
        return parkedEvents == null ? List.of() : parkedEvents.lines().toList();
    }
}
