package dev.cargokit.system.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;

/// A handling report. All of it together is the identity of the event (rule A10).
///
/// @param voyage the empty text where there is none
public record Incident(String trackingId, String type, String location, String voyage, Instant completedAt) {

    public JsonNode toJson() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("completion_time", completedAt.toString())
                .put("tracking_id", trackingId)
                .put("voyage", voyage)
                .put("location", location)
                .put("event_type", type);
    }

    /// An event of a history, of tracking, or of booking's domain events.
    ///
    /// @param time the member that says when it was completed
    public static Incident of(String trackingId, JsonNode event, String time) {
        return new Incident(
                trackingId,
                event.path("event_type").asText(),
                event.path("location").asText(),
                event.path("voyage").asText(""),
                Instant.parse(event.path(time).asText()));
    }

    public boolean isA(String... types) {
        for (String candidate : types) {
            if (type.equals(candidate)) {
                return true;
            }
        }
        return false;
    }
}
