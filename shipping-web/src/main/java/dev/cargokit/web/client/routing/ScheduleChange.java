package dev.cargokit.web.client.routing;

import java.time.Instant;

/// A change of a voyage's schedule, as in routing's API.
///
/// @param kind `new`, `replace`, `delay`, `omit_call` or `cancel`
public record ScheduleChange(String kind, String reason, Instant at) {

    public String text() {
        return switch (kind) {
            case "new" -> "Scheduled";
            case "delay" -> "Delayed";
            case "omit_call" -> "Call omitted";
            case "cancel" -> "Cancelled";
            default -> "Schedule replaced";
        };
    }
}
