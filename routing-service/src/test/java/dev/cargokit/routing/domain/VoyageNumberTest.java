package dev.cargokit.routing.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VoyageNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"V100", "0100S", "AE7-2026-11", "a", "12345678901234567890"})
    void is_case_sensitive(String text) {
        assertEquals(text, new VoyageNumber(text).value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "V 100", "V100\n", "V/100", "Ä1", "-7", "123456789012345678901"})
    void has_one_to_twenty_letters_digits_or_hyphens(String text) {
        assertThrows(RoutingRefusal.MalformedVoyageNumber.class, () -> new VoyageNumber(text));
    }
}
