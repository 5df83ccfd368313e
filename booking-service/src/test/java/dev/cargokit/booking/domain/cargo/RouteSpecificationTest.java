package dev.cargokit.booking.domain.cargo;

import static dev.cargokit.booking.Given.CHI;
import static dev.cargokit.booking.Given.DAL;
import static dev.cargokit.booking.Given.HGH;
import static dev.cargokit.booking.Given.HKG;
import static dev.cargokit.booking.Given.NYC;
import static dev.cargokit.booking.Given.itinerary;
import static dev.cargokit.booking.Given.leg;
import static dev.cargokit.booking.Given.march;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.booking.domain.BookingRefusal;
import dev.cargokit.booking.domain.location.UnLocode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RouteSpecificationTest {

    private static final Itinerary ITINERARY = itinerary(leg("V001", HKG, NYC, 1, 10), leg("V002", NYC, CHI, 12, 20));

    @ParameterizedTest(name = "{0}: {1} to {2} by March {3} -> {4}")
    @CsvSource({
        "R1, CNHKG, USCHI, 28, true",
        "R2, CNHGH, USCHI, 28, false",
        "R3, CNHKG, USDAL, 28, false",
        "R4, CNHKG, USCHI, 15, false",
        "R5, CNHKG, USCHI, 20, false"
    })
    void is_satisfied_by_origin_destination_and_an_arrival_before_the_deadline(
            String vector, String origin, String destination, int deadline, boolean satisfied) {
        var specification = new RouteSpecification(new UnLocode(origin), new UnLocode(destination), march(deadline));

        assertEquals(satisfied, specification.isSatisfiedBy(ITINERARY));
    }

    @Test // A1: instants, not days; against R8, where a calendar decides
    void is_satisfied_by_an_arrival_a_moment_before_the_deadline() {
        assertTrue(new RouteSpecification(HKG, CHI, march(20).plusNanos(1)).isSatisfiedBy(ITINERARY));
    }

    @Test // R7
    void needs_different_origin_and_destination() {
        assertThrows(BookingRefusal.SameOriginAndDestination.class, () -> new RouteSpecification(HKG, HKG, march(20)));
    }

    @Test
    void requires_all_components() {
        assertThrows(NullPointerException.class, () -> new RouteSpecification(null, DAL, march(20)));
        assertThrows(NullPointerException.class, () -> new RouteSpecification(HGH, null, march(20)));
        assertThrows(NullPointerException.class, () -> new RouteSpecification(HGH, DAL, null));
    }
}
