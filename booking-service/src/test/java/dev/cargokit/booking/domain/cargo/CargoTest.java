package dev.cargokit.booking.domain.cargo;

import static dev.cargokit.booking.Given.CHI;
import static dev.cargokit.booking.Given.GOT;
import static dev.cargokit.booking.Given.HAM;
import static dev.cargokit.booking.Given.HEL;
import static dev.cargokit.booking.Given.HGH;
import static dev.cargokit.booking.Given.HKG;
import static dev.cargokit.booking.Given.MEL;
import static dev.cargokit.booking.Given.NYC;
import static dev.cargokit.booking.Given.RTM;
import static dev.cargokit.booking.Given.SHA;
import static dev.cargokit.booking.Given.STO;
import static dev.cargokit.booking.Given.TKO;
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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.booking.domain.BookingRefusal;
import dev.cargokit.booking.domain.handling.HandlingActivity;
import dev.cargokit.booking.domain.handling.HandlingReport;
import dev.cargokit.booking.domain.location.UnLocode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CargoTest {

    @Test // C1, C5, B1
    void starts_not_routed_and_not_received() {
        var delivery = booked(STO, MEL).delivery();

        assertEquals(
                new Delivery(
                        RoutingStatus.NOT_ROUTED,
                        TransportStatus.NOT_RECEIVED,
                        false,
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of()),
                delivery);
    }

    @Test
    void is_booked_for_a_future_deadline() {
        var specification = new RouteSpecification(STO, MEL, march(9));

        assertThrows(BookingRefusal.DeadlineNotInFuture.class, () -> Cargo.book(XYZ, specification, march(9)));
        assertEquals(specification, Cargo.book(XYZ, specification, march(8)).specification());
    }

    @Test // C2, C3, C4: a route that does not satisfy the specification is refused
    void is_assigned_only_to_a_route_that_satisfies_the_specification() {
        var cargo = booked(STO, MEL);
        var late = itinerary(leg("V", STO, MEL, 2, 30));
        var elsewhere = itinerary(leg("V", STO, HEL, 2, 10));
        var good = itinerary(leg("V", STO, MEL, 2, 10));

        assertThrows(BookingRefusal.UnsatisfyingItinerary.class, () -> cargo.assign(late, march(1)));
        assertThrows(BookingRefusal.UnsatisfyingItinerary.class, () -> cargo.assign(elsewhere, march(1)));
        assertEquals(RoutingStatus.NOT_ROUTED, cargo.delivery().routingStatus());
        cargo.assign(good, march(1));
        assertEquals(RoutingStatus.ROUTED, cargo.delivery().routingStatus());
    }

    @Test // C6, C7, C8, C9
    void is_last_known_where_it_was_last_handled() {
        var cargo = booked(STO, MEL);

        assertEquals(STO, after(cargo, on(1, receive(STO))));
        after(cargo, on(1, load(STO, "V")));
        after(cargo, on(2, unload(HAM, "V")));
        assertEquals(HAM, after(cargo, on(3, load(HAM, "W"))));
        assertEquals(HKG, after(cargo, on(4, unload(HKG, "W"))));
        after(cargo, on(5, load(HKG, "X")));
        after(cargo, on(7, unload(MEL, "X")));
        assertEquals(MEL, after(cargo, on(9, claim(MEL))));
    }

    @Test // C10
    void is_equal_by_its_id_alone() {
        var specification = new RouteSpecification(STO, MEL, march(20));
        var abc = Cargo.book(new TrackingId("ABC"), specification, march(1));

        assertEquals(abc, Cargo.book(new TrackingId("ABC"), specification.withDestination(HEL), march(1)));
        assertNotEquals(abc, Cargo.book(new TrackingId("CBA"), specification, march(1)));
    }

    @Test // C11, C12, C13, C14, C15
    void is_unloaded_at_its_destination_by_an_unloading_there() {
        var cargo = booked(HGH, NYC);
        cargo.assign(itinerary(leg("V", HGH, TKO, 2, 3), leg("V", TKO, NYC, 4, 5)), march(1));

        assertFalse(cargo.delivery().unloadedAtDestination());
        after(cargo, on(10, receive(HGH)));
        assertFalse(cargo.delivery().unloadedAtDestination());
        after(cargo, on(20, unload(TKO, "V")));
        assertFalse(cargo.delivery().unloadedAtDestination());
        after(cargo, on(30, customs(NYC)));
        assertFalse(cargo.delivery().unloadedAtDestination());
        after(cargo, on(40, unload(NYC, "V")));
        assertTrue(cargo.delivery().unloadedAtDestination());
    }

    @Test // C16
    void is_never_misdirected_without_an_itinerary() {
        var cargo = booked(SHA, GOT);

        after(cargo, on(1, receive(HGH)));

        assertFalse(cargo.delivery().misdirected());
    }

    @Test // C17, C18, C20, C22: with times that run forward
    void is_not_misdirected_while_on_its_itinerary() {
        var cargo = routed();
        var plan = new HandlingActivity[] {
            receive(SHA), load(SHA, "V"), unload(RTM, "V"), load(RTM, "V"), unload(GOT, "V"), customs(GOT), claim(GOT)
        };

        assertFalse(cargo.delivery().misdirected());
        for (int day = 1; day <= plan.length; day++) {
            after(cargo, on(day, plan[day - 1]));
            assertFalse(cargo.delivery().misdirected(), plan[day - 1].toString());
        }
    }

    @Test // C19, C21
    void is_misdirected_by_what_its_itinerary_does_not_expect() {
        var receivedElsewhere = routed();
        var claimedOnTheWay = routed();

        after(receivedElsewhere, on(1, receive(HGH)));
        after(claimedOnTheWay, on(1, receive(SHA)));
        after(claimedOnTheWay, on(2, load(SHA, "V")));
        after(claimedOnTheWay, on(3, unload(RTM, "V")));
        after(claimedOnTheWay, on(4, claim(RTM)));

        assertTrue(receivedElsewhere.delivery().misdirected());
        assertTrue(claimedOnTheWay.delivery().misdirected());
    }

    @Test // B4, B5
    void keeps_its_itinerary_when_the_specification_changes() {
        var cargo = Cargo.book(XYZ, new RouteSpecification(CHI, STO, march(25)), march(1));
        cargo.assign(itinerary(leg("V", CHI, STO, 2, 20)), march(1));

        cargo.changeDestination(HEL, march(1));
        cargo.changeArrivalDeadline(march(28), march(1));

        assertEquals(new RouteSpecification(CHI, HEL, march(28)), cargo.specification());
        assertEquals(1, cargo.itinerary().orElseThrow().legs().size());
        assertEquals(RoutingStatus.MISROUTED, cargo.delivery().routingStatus());
        assertEquals(Optional.empty(), cargo.delivery().eta());
        assertEquals(Optional.empty(), cargo.delivery().nextExpectedActivity());
        assertFalse(cargo.delivery().misdirected());
    }

    @Test // X2
    void changes_its_destination_unrouted_and_received() {
        var cargo = booked(STO, MEL);
        after(cargo, on(1, receive(STO)));

        cargo.changeDestination(HEL, march(2));

        assertEquals(HEL, cargo.specification().destination());
        assertEquals(RoutingStatus.NOT_ROUTED, cargo.delivery().routingStatus());
    }

    @Test
    void refuses_a_past_deadline_and_its_origin_as_destination() {
        var cargo = booked(STO, MEL);

        assertThrows(BookingRefusal.DeadlineNotInFuture.class, () -> cargo.changeArrivalDeadline(march(5), march(5)));
        assertThrows(BookingRefusal.SameOriginAndDestination.class, () -> cargo.changeDestination(STO, march(5)));
        assertEquals(new RouteSpecification(STO, MEL, march(20)), cargo.specification());
    }

    private static Cargo booked(UnLocode origin, UnLocode destination) {
        return Cargo.book(XYZ, new RouteSpecification(origin, destination, march(20)), march(1));
    }

    private static Cargo routed() {
        var cargo = booked(SHA, GOT);
        cargo.assign(itinerary(leg("V", SHA, RTM, 2, 10), leg("V", RTM, GOT, 11, 19)), march(1));
        return cargo;
    }

    private static UnLocode after(Cargo cargo, HandlingReport report) {
        cargo.handle(report, report.registeredAt());
        return cargo.delivery().lastKnownLocation().orElseThrow();
    }
}
