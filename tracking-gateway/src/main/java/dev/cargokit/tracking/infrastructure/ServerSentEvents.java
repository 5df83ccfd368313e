package dev.cargokit.tracking.infrastructure;

import java.util.function.Consumer;

/// Puts the lines of an event stream together (WHATWG HTML, section 9.2.6), as far as feeds between services need
/// it: ids and data; names, comments and retry times are passed over.
final class ServerSentEvents {

    private final Consumer<String> events;
    private final StringBuilder data = new StringBuilder();
    private String id;
    private String lastId;

    /// @param lastId the id after which the stream starts; empty when it starts anywhere
    /// @param events is given the data of each event
    ServerSentEvents(String lastId, Consumer<String> events) {
        this.id = lastId;
        this.lastId = lastId;
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

    /// Where to resume: the id of the last complete block, which need not have had data.
    String lastId() {
        return lastId;
    }

    private void dispatch() {
        lastId = id;
        if (!data.isEmpty()) {
            var event = data.toString();
            data.setLength(0);
            events.accept(event);
        }
    }
}
