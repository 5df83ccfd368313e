package dev.cargokit.handling.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.kit.test.SeededRandom;
import dev.cargokit.kit.test.WireValues;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

    private static final String FIFTY = "12345678901234567890123456789012345678901234567890";

    @ParameterizedTest
    @ValueSource(strings = {"FTL456", "ABC123", "0A1B2C3D", "a-b_c"})
    void a_tracking_id_is_letters_digits_hyphens_and_underscores(String id) {
        assertEquals(Optional.of(new TrackingId(id)), TrackingId.parse(id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "..", "a/b", "a b", "a\u0000b", "ABC123\n", "' or 1=1", "Ünknown"})
    void a_tracking_id_is_nothing_else(String id) {
        assertTrue(TrackingId.parse(id).isEmpty());
        assertThrows(IllegalArgumentException.class, () -> new TrackingId(id));
    }

    @Test
    void a_tracking_id_has_at_most_64_characters() {
        assertTrue(TrackingId.parse("X".repeat(64)).isPresent());
        assertTrue(TrackingId.parse("X".repeat(65)).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"V100", " V100 ", "AE7-2026-11", "V.0004W", "MSC_AB12", "-7", FIFTY})
    void a_voyage_number_is_as_carriers_write_it(String number) {
        assertFalse(VoyageNumber.parse(number).orElseThrow().isNone());
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "..", "V 100", "V/1", "V?1", "V\u0000", FIFTY + "1"})
    void a_voyage_number_is_nothing_else(String number) {
        assertTrue(VoyageNumber.parse(number).isEmpty());
        assertThrows(IllegalArgumentException.class, () -> new VoyageNumber(number));
    }

    @Test
    void the_empty_voyage_number_is_none() {
        assertEquals(Optional.of(VoyageNumber.NONE), VoyageNumber.parse(""));
        assertTrue(VoyageNumber.NONE.isNone());
    }

    /// What is accepted here can be read by other services, and the other way round. Whether there is such a cargo,
    /// booking says.
    @Test
    void codes_are_what_the_neighbours_take_for_such() {
        SeededRandom.forEachSeed(2_000, random -> {
            var locode = WireValues.nearly(WireValues.locode(random), random);
            var voyage = WireValues.nearly(WireValues.voyageNumber(random), random);
            var cargo = WireValues.trackingId(random);

            assertEquals(WireValues.isLocode(locode), UnLocode.parse(locode).isPresent(), locode);
            assertEquals(
                    WireValues.isVoyageNumber(voyage) || voyage.isBlank(),
                    VoyageNumber.parse(voyage).isPresent(),
                    voyage);
            assertTrue(TrackingId.parse(cargo).isPresent(), cargo);
        });
    }
}
