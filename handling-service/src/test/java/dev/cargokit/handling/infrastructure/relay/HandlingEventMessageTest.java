package dev.cargokit.handling.infrastructure.relay;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.cargokit.handling.domain.HandlingEvent;
import dev.cargokit.handling.domain.HandlingEventType;
import dev.cargokit.handling.domain.TrackingId;
import dev.cargokit.handling.domain.UnLocode;
import dev.cargokit.handling.domain.VoyageNumber;
import dev.cargokit.handling.infrastructure.outbox.OutboxEntity;
import dev.cargokit.kit.json.WireJson;
import dev.cargokit.kit.test.SeededRandom;
import dev.cargokit.kit.test.WireValues;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HandlingEventMessageTest {

    private final ObjectMapper json = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    HandlingEventMessageTest() {
        new WireJson().customize(json);
    }

    @ParameterizedTest
    @EnumSource(HandlingEventType.class)
    void is_what_booking_reads(HandlingEventType type) {
        SeededRandom.forEachSeed(500, random -> {
            var voyage = type.requiresVoyage() ? WireValues.voyageNumber(random) : "";
            var expected = WireValues.handlingEvent(type.title(), voyage, random);

            ObjectNode sent = json.valueToTree(HandlingEventMessage.of(outboxRow(type, expected), Optional.empty()));

            sent.remove("trace_parent");
            assertEquals(json.valueToTree(expected), sent);
        });
    }

    private static OutboxEntity outboxRow(HandlingEventType type, Map<String, String> values) {
        var event = new HandlingEvent(
                new TrackingId(values.get("tracking_id")),
                type,
                new UnLocode(values.get("location")),
                new VoyageNumber(values.get("voyage")),
                Instant.parse(values.get("completion_time")),
                Instant.parse(values.get("registration_time")));
        return OutboxEntity.of(event, UUID.fromString(values.get("event_id")), Optional.empty());
    }
}
