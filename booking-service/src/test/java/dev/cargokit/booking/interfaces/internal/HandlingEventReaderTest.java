package dev.cargokit.booking.interfaces.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.cargokit.booking.domain.handling.HandlingType;
import dev.cargokit.booking.interfaces.HandlingTypeName;
import dev.cargokit.kit.json.WireJson;
import dev.cargokit.kit.test.SeededRandom;
import dev.cargokit.kit.test.WireValues;
import jakarta.validation.Validation;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HandlingEventReaderTest {

    private final ObjectMapper json = new ObjectMapper().registerModule(new JavaTimeModule());

    HandlingEventReaderTest() {
        new WireJson().customize(json);
    }

    @ParameterizedTest
    @EnumSource(HandlingType.class)
    void reads_whatever_handling_sends(HandlingType type) {
        try (var validation = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            var reader = new HandlingEventReader(json, validation.getValidator());
            SeededRandom.forEachSeed(500, random -> {
                boolean aboard = type == HandlingType.LOAD || type == HandlingType.UNLOAD;
                var voyage = aboard ? WireValues.voyageNumber(random) : "";
                var sent = WireValues.handlingEvent(HandlingTypeName.of(type), voyage, random);

                var report = reader.read(json.valueToTree(sent)).toReport();

                assertEquals(UUID.fromString(sent.get("event_id")), report.id());
                assertEquals(Instant.parse(sent.get("completion_time")), report.completedAt());
            });
        }
    }
}
