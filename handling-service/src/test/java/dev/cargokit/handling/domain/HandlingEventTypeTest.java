package dev.cargokit.handling.domain;

import static dev.cargokit.handling.domain.HandlingEventType.CLAIM;
import static dev.cargokit.handling.domain.HandlingEventType.CUSTOMS;
import static dev.cargokit.handling.domain.HandlingEventType.LOAD;
import static dev.cargokit.handling.domain.HandlingEventType.RECEIVE;
import static dev.cargokit.handling.domain.HandlingEventType.UNLOAD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Vector H6 and rule A11.
class HandlingEventTypeTest {

    @ParameterizedTest
    @EnumSource
    void is_parsed_in_any_case(HandlingEventType type) {
        Stream.of(type.title(), type.name(), type.name().toLowerCase(Locale.ROOT))
                .forEach(name -> assertEquals(Optional.of(type), HandlingEventType.parse(name)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " Load", "Loading", "NotHandled", "0", "LOAD\n"})
    void has_no_other_names(String name) {
        assertTrue(HandlingEventType.parse(name).isEmpty());
    }

    @Test
    void only_loading_and_unloading_require_a_voyage() {
        var ofVoyage = EnumSet.allOf(HandlingEventType.class);
        ofVoyage.removeIf(type -> !type.requiresVoyage());

        assertEquals(EnumSet.of(LOAD, UNLOAD), ofVoyage);
        assertEquals(EnumSet.of(RECEIVE, CUSTOMS, CLAIM), EnumSet.complementOf(ofVoyage));
    }
}
