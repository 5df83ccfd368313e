package dev.cargokit.booking.interfaces.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cargokit.kit.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.UUID;
import java.util.stream.Collectors;

/// Reads the events of a delivery one by one, so that an unreadable one does not fail the others.
@ApplicationScoped
class HandlingEventReader {

    private final ObjectMapper json;
    private final Validator validator;

    HandlingEventReader(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /// @throws Unreadable naming the fields
    /// @throws ProblemException 400 for an event that cannot be rejected because it has no id
    HandlingEventMessage read(JsonNode event) {
        var id = eventId(event);
        try {
            var message = json.treeToValue(event, HandlingEventMessage.class);
            var violations = validator.validate(message);
            if (!violations.isEmpty()) {
                throw new Unreadable(
                        id,
                        violations.stream()
                                .map(violation -> violation.getPropertyPath().toString())
                                .sorted()
                                .collect(Collectors.joining(", ")));
            }
            return message;
        } catch (JsonMappingException mapping) {
            throw new Unreadable(
                    id,
                    mapping.getPath().stream()
                            .map(JsonMappingException.Reference::getFieldName)
                            .collect(Collectors.joining(", ")));
        } catch (JsonProcessingException _) {
            throw new Unreadable(id, "the event");
        }
    }

    private static UUID eventId(JsonNode event) {
        try {
            return UUID.fromString(event.path("event_id").asText());
        } catch (IllegalArgumentException _) {
            throw ProblemException.invalid("events.event_id", "must be a UUID");
        }
    }

    /// An event whose fields cannot be read, which no redelivery changes.
    static final class Unreadable extends RuntimeException {

        private final UUID eventId;

        private Unreadable(UUID eventId, String fields) {
            super("invalid argument: " + fields, null, false, false);
            this.eventId = eventId;
        }

        UUID eventId() {
            return eventId;
        }
    }
}
