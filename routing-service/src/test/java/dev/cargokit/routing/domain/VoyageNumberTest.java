package dev.cargokit.routing.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VoyageNumberTest {

    private static final String FIFTY = "12345678901234567890123456789012345678901234567890";

    @ParameterizedTest
    @ValueSource(
            strings = {"V100", "0100S", "AE7-2026-11", "a", "-7", "V.0004W", "403W-404E", "MSC_AB12", "...", FIFTY})
    void is_as_carriers_write_it(String text) {
        assertEquals(text, new VoyageNumber(text).value());
    }

    @Test
    void is_case_sensitive_and_trimmed() {
        assertNotEquals(new VoyageNumber("v100"), new VoyageNumber("V100"));
        assertEquals(new VoyageNumber("V100"), new VoyageNumber(" V100\n"));
        assertEquals(Optional.of(new VoyageNumber("V100")), VoyageNumber.parse(" V100"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "V 100", "V/100", "Ä1", ".", "..", FIFTY + "1"})
    void has_one_to_fifty_letters_digits_dots_underscores_or_hyphens(String text) {
        assertThrows(RoutingRefusal.MalformedVoyageNumber.class, () -> new VoyageNumber(text));
        assertEquals(Optional.empty(), VoyageNumber.parse(text));
    }
}
