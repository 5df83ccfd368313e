package dev.cargokit.booking.domain;

import static dev.cargokit.booking.Given.HKG;
import static dev.cargokit.booking.Given.NYC;
import static dev.cargokit.booking.Given.claim;
import static dev.cargokit.booking.Given.march;
import static dev.cargokit.booking.Given.on;
import static dev.cargokit.booking.Given.voyage;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cargokit.booking.domain.cargo.Leg;
import dev.cargokit.booking.domain.cargo.TrackingId;
import dev.cargokit.booking.domain.handling.HandlingActivity;
import dev.cargokit.booking.domain.handling.HandlingActivity.Load;
import dev.cargokit.booking.domain.handling.HandlingActivity.Unload;
import dev.cargokit.booking.domain.handling.HandlingReport;
import dev.cargokit.booking.domain.handling.HandlingType;
import dev.cargokit.booking.domain.location.Location;
import dev.cargokit.booking.domain.location.UnLocode;
import dev.cargokit.booking.domain.voyage.VoyageNumber;
import dev.cargokit.kit.test.SeededRandom;
import dev.cargokit.kit.test.WireValues;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

    private static final String FIFTY = "12345678901234567890123456789012345678901234567890";

    @Test // V4
    void locations_are_equal_when_their_codes_are() {
        var test = new Location(new UnLocode("ATEST"), "x", "AT", 1, 2);

        assertEquals(test, new Location(new UnLocode("ATEST"), "y", "AT", 3, 4));
        assertNotEquals(test, new Location(new UnLocode("TESTB"), "x", "AT", 1, 2));
        assertThrows(NullPointerException.class, () -> new Location(null, "x", "AT", 1, 2));
        assertThrows(NullPointerException.class, () -> new Location(HKG, null, "AT", 1, 2));
    }

    @Test // V5
    void a_tracking_id_is_never_null() {
        assertThrows(NullPointerException.class, () -> new TrackingId(null));
    }

    @ParameterizedTest // V5
    @ValueSource(strings = {"", " ", "abc", "FTL-456", "AAAAAAAAAAAAAAAAA", "FTL456\n", "FTL\u0000456"})
    void a_tracking_id_is_upper_case_letters_and_digits(String text) {
        assertThrows(IllegalArgumentException.class, () -> new TrackingId(text));
        assertEquals(Optional.empty(), TrackingId.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "V 1", "V\u0000", "Ü1", ".", "V" + FIFTY})
    void a_voyage_number_is_printable_and_short(String number) {
        assertThrows(IllegalArgumentException.class, () -> voyage(number));
        assertEquals(Optional.empty(), VoyageNumber.parse(number));
    }

    @Test // V6
    void a_leg_requires_all_components() {
        assertThrows(NullPointerException.class, () -> new Leg(null, HKG, NYC, march(1), march(2)));
        assertThrows(NullPointerException.class, () -> new Leg(voyage("V"), null, NYC, march(1), march(2)));
        assertThrows(NullPointerException.class, () -> new Leg(voyage("V"), HKG, null, march(1), march(2)));
        assertThrows(NullPointerException.class, () -> new Leg(voyage("V"), HKG, NYC, null, march(2)));
        assertThrows(NullPointerException.class, () -> new Leg(voyage("V"), HKG, NYC, march(1), null));
    }

    @Test // H1
    void loading_and_unloading_happen_on_a_voyage() {
        assertEquals(new Load(voyage("CM003"), HKG), HandlingActivity.of(HandlingType.LOAD, HKG, voyage("CM003")));
        assertEquals(new Unload(voyage("CM003"), NYC), HandlingActivity.of(HandlingType.UNLOAD, NYC, voyage("CM003")));
    }

    @ParameterizedTest // H2
    @EnumSource(names = {"CLAIM", "RECEIVE", "CUSTOMS"})
    void the_other_activities_have_no_voyage(HandlingType type) {
        assertEquals(type, HandlingActivity.of(type, HKG).type());
        assertThrows(BookingRefusal.VoyageNotAllowed.class, () -> HandlingActivity.of(type, HKG, voyage("V")));
    }

    @ParameterizedTest // H3
    @EnumSource(names = {"LOAD", "UNLOAD"})
    void loading_and_unloading_need_a_voyage(HandlingType type) {
        assertEquals(type, HandlingActivity.of(type, HKG, voyage("V")).type());
        assertThrows(BookingRefusal.VoyageRequired.class, () -> HandlingActivity.of(type, HKG));
        assertThrows(NullPointerException.class, () -> HandlingActivity.of(type, HKG, null));
    }

    @Test // H7
    void a_report_is_equal_whenever_it_was_registered() {
        var report = on(9, claim(HKG));
        var again = new HandlingReport(
                UUID.randomUUID(), report.cargo(), report.activity(), report.completedAt(), march(10));

        assertEquals(report, again);
        assertEquals(report.hashCode(), again.hashCode());
        assertNotEquals(report, on(10, claim(HKG)));
        assertNotEquals(report, on(9, claim(NYC)));
        assertNotEquals(null, report);
    }

    /// What other services accept can be read here.
    @Test
    void codes_are_what_the_neighbours_take_for_such() {
        SeededRandom.forEachSeed(2_000, random -> {
            var locode = WireValues.nearly(WireValues.locode(random), random);
            var voyage = WireValues.nearly(WireValues.voyageNumber(random), random);
            var cargo = WireValues.nearly(WireValues.trackingId(random), random);

            assertEquals(WireValues.isLocode(locode), UnLocode.parse(locode).isPresent(), locode);
            assertEquals(
                    WireValues.isVoyageNumber(voyage),
                    VoyageNumber.parse(voyage).isPresent(),
                    voyage);
            assertEquals(WireValues.isTrackingId(cargo), TrackingId.parse(cargo).isPresent(), cargo);
        });
    }
}
