package dev.cargokit.tracking.infrastructure;

import dev.cargokit.tracking.domain.EventType;

/// Values that both services write in the same way.
final class WireFormat {

    private WireFormat() {}

    static EventType eventType(String name) {
        return switch (name) {
            case "Receive" -> EventType.RECEIVE;
            case "Load" -> EventType.LOAD;
            case "Unload" -> EventType.UNLOAD;
            case "Customs" -> EventType.CUSTOMS;
            case "Claim" -> EventType.CLAIM;
            default -> throw new IllegalArgumentException("no such event type: " + name);
        };
    }

    /// A text that may be left out.
    static String text(String value) {
        return value == null ? "" : value;
    }
}
