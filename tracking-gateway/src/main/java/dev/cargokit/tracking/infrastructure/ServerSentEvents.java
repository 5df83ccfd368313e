package dev.cargokit.tracking.infrastructure;

import java.util.function.Consumer;

/// Puts the lines of an event stream together (WHATWG HTML, section 9.2.6), as far as feeds between services need
/// it: ids and data; names, comments and retry times are passed over.
final class ServerSentEvents {

    private final Consumer<Event> events;
    private final StringBuilder data = new StringBuilder();
    private String id = "";

    ServerSentEvents(Consumer<Event> events) {
        this.events = events;
    }

    /// The next line, without its end.
    void line(String line) {
        if (line.isEmpty()) {
            dispatch();
            return;
        }
        int colon = line.indexOf(':');
        var field = colon < 0 ? line : line.substring(0, colon);
        var value = colon < 0 ? "" : line.substring(colon + 1);
        value = value.startsWith(" ") ? value.substring(1) : value;
        switch (field) {
            case "id" -> id = value;
            case "data" -> data.append(data.isEmpty() ? "" : "\n").append(value);
            default -> {}
        }
    }

    private void dispatch() {
        if (!data.isEmpty()) {
            var event = new Event(id, data.toString());
            data.setLength(0);
            events.accept(event);
        }
    }

    /// @param id the last id that the stream named; empty when it has named none
    record Event(String id, String data) {}
}
