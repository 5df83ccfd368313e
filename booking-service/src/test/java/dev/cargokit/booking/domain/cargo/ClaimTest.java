package dev.cargokit.booking.domain.cargo;

import static dev.cargokit.booking.Given.HEL;
import static dev.cargokit.booking.Given.MEL;
import static dev.cargokit.booking.Given.STO;
import static dev.cargokit.booking.Given.XYZ;
import static dev.cargokit.booking.Given.claim;
import static dev.cargokit.booking.Given.customs;
import static dev.cargokit.booking.Given.itinerary;
import static dev.cargokit.booking.Given.leg;
import static dev.cargokit.booking.Given.load;
import static dev.cargokit.booking.Given.march;
import static dev.cargokit.booking.Given.on;
import static dev.cargokit.booking.Given.receive;
import static dev.cargokit.booking.Given.unload;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cargokit.booking.domain.BookingRefusal.CargoIsClaimed;
import dev.cargokit.booking.domain.BookingRefusal.ClaimTooEarly;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Rule A8: a claim is final.
class ClaimTest {

    private static final Itinerary ITINERARY = itinerary(leg("V", STO, MEL, 2, 10));

    @Test // X4
    void refuses_events_after_the_claim() {
        var cargo = claimed();

        assertThrows(CargoIsClaimed.class, () -> cargo.handle(on(13, load(MEL, "V")), march(13)));
        assertThrows(CargoIsClaimed.class, () -> cargo.handle(on(13, claim(MEL)), march(13)));
        assertEquals(TransportStatus.CLAIMED, cargo.delivery().transportStatus());
        assertEquals(List.of(), cargo.releaseEvents());
    }

    @Test
    void accepts_late_reports_of_events_before_the_claim() {
        var cargo = claimed();

        cargo.handle(on(11, customs(MEL)), march(14));

        assertEquals(3, cargo.history().events().size());
        assertEquals(TransportStatus.CLAIMED, cargo.delivery().transportStatus());
    }

    @Test
    void refuses_a_claim_before_another_event() {
        var cargo = Cargo.book(XYZ, new RouteSpecification(STO, MEL, march(20)), march(1));
        cargo.handle(on(5, receive(STO)), march(5));

        assertThrows(ClaimTooEarly.class, () -> cargo.handle(on(4, claim(STO)), march(6)));
        assertEquals(TransportStatus.IN_PORT, cargo.delivery().transportStatus());
    }

    @Test
    void ignores_the_same_claim_again() {
        var cargo = claimed();

        cargo.handle(on(12, claim(MEL)), march(14));

        assertEquals(List.of(), cargo.releaseEvents());
    }

    @Test
    void ends_routing_and_every_change_of_the_specification() {
        var cargo = claimed();

        assertThrows(CargoIsClaimed.class, () -> cargo.assign(ITINERARY, march(13)));
        assertThrows(CargoIsClaimed.class, () -> cargo.changeDestination(HEL, march(13)));
        assertThrows(CargoIsClaimed.class, () -> cargo.changeArrivalDeadline(march(28), march(13)));
        assertEquals(march(10), cargo.delivery().eta().orElseThrow());
    }

    private static Cargo claimed() {
        var cargo = Cargo.book(XYZ, new RouteSpecification(STO, MEL, march(20)), march(1));
        cargo.assign(ITINERARY, march(1));
        cargo.handle(on(10, unload(MEL, "V")), march(10));
        cargo.handle(on(12, claim(MEL)), march(12));
        cargo.releaseEvents();
        return cargo;
    }
}
