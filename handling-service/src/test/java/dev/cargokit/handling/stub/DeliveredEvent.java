package dev.cargokit.handling.stub;

import com.fasterxml.jackson.databind.JsonNode;

/// An event as booking's inbox received it.
public record DeliveredEvent(
        String id,
        String cargo,
        String type,
        String location,
        String voyage,
        String completionTime,
        String registrationTime,
        String traceParent) {

    static DeliveredEvent of(JsonNode event) {
        return new DeliveredEvent(
                event.get("event_id").textValue(),
                event.get("tracking_id").textValue(),
                event.get("event_type").textValue(),
                event.get("location").textValue(),
                event.get("voyage").textValue(),
                event.get("completion_time").textValue(),
                event.get("registration_time").textValue(),
                event.get("trace_parent").textValue());
    }
}
