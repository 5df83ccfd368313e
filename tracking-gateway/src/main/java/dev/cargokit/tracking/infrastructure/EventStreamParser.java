package dev.cargokit.tracking.infrastructure;

/// Parses an event stream line by line (WHATWG HTML, section 9.2.6), as far as feeds between services need it:
/// ids, data and comments. Event names and retry times are ignored.
final class EventStreamParser {

    private final Reader reader;
    private final StringBuilder data = new StringBuilder();
    private String id;
    private String lastId;

    /// @param lastId the id of the last event received on an earlier connection; empty if there is none
    EventStreamParser(String lastId, Reader reader) {
        this.id = lastId;
        this.lastId = lastId;
        this.reader = reader;
    }

    /// Parses the next line, without its line terminator.
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
            case "" -> reader.comment();
            case "data" -> data.append(data.isEmpty() ? "" : "\n").append(value);
            default -> {}
        }
    }

    /// The `Last-Event-ID` for the next connection: the id of the last complete block, even one without data.
    String lastId() {
        return lastId;
    }

    private void dispatch() {
        lastId = id;
        if (!data.isEmpty()) {
            var event = data.toString();
            data.setLength(0);
            reader.event(event);
        }
    }

    /// Gets the data of each event, and learns of each comment.
    interface Reader {

        void event(String data);

        void comment();
    }
}
