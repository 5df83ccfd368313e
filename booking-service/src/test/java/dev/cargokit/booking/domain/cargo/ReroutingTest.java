package dev.cargokit.booking.domain.cargo;

import static dev.cargokit.booking.Given.CHI;
import static dev.cargokit.booking.Given.HAM;
import static dev.cargokit.booking.Given.HEL;
import static dev.cargokit.booking.Given.HKG;
import static dev.cargokit.booking.Given.MEL;
import static dev.cargokit.booking.Given.NYC;
import static dev.cargokit.booking.Given.STO;
import static dev.cargokit.booking.Given.TKO;
import static dev.cargokit.booking.Given.XYZ;
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
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.booking.domain.BookingRefusal;
import dev.cargokit.booking.domain.handling.HandlingActivity;
import dev.cargokit.booking.domain.handling.HandlingEvent;
import dev.cargokit.booking.domain.routing.RouteRequest;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Rule A6, and "Rerouting" of the contract: from where a cargo in transit can next change its course.
class ReroutingTest {

    private final Cargo cargo = Cargo.book(XYZ, new RouteSpecification(HKG, STO, march(28)), march(1));

    {
        cargo.assign(itinerary(leg("V100", HKG, NYC, 3, 9), leg("V200", NYC, STO, 10, 20)), march(1));
    }

    @Test
    void starts_from_the_origin_now_before_the_cargo_is_received() {
        assertEquals(new RouteRequest(HKG, STO, march(2), march(28)), cargo.routeRequest(march(2)));
    }

    @Test // X14, L8
    void of_a_misdirected_cargo_starts_where_it_is() {
        handle(3, load(HKG, "V100"));
        handle(5, unload(TKO, "V100"));
        assertTrue(cargo.delivery().misdirected());

        assertEquals(new RouteRequest(TKO, STO, march(5), march(28)), cargo.routeRequest(march(4)));
        cargo.assign(itinerary(leg("V300", TKO, HAM, 8, 12), leg("V400", HAM, STO, 14, 15)), march(5));

        assertEquals(TKO, cargo.specification().origin());
        assertOnTrack(15, load(TKO, "V300"));
    }

    @Test // A5
    void does_not_revise_past_events() {
        handle(5, unload(TKO, "V100"));

        cargo.assign(itinerary(leg("V300", TKO, STO, 8, 12)), march(5));
        handle(8, load(TKO, "V300"));

        assertEquals(
                List.of(false, true),
                cargo.history().events().stream().map(HandlingEvent::expected).toList());
    }

    @Test
    void of_a_cargo_on_the_wrong_voyage_starts_where_it_was_loaded_and_clears_the_misdirection() {
        handle(3, load(HKG, "W"));
        assertTrue(cargo.delivery().misdirected());

        cargo.assign(itinerary(leg("V500", HKG, STO, 6, 20)), march(4));
        assertOnTrack(20, load(HKG, "V500"));

        handle(7, unload(MEL, "W"));
        assertTrue(cargo.delivery().misdirected());
    }

    @Test // A6, A7
    void of_a_misdirected_cargo_starts_there_wherever_customs_cleared_it() {
        handle(5, unload(TKO, "V100"));
        handle(6, customs(HKG));

        assertTrue(cargo.delivery().misdirected());
        assertEquals(new RouteRequest(TKO, STO, march(6), march(28)), cargo.routeRequest(march(6)));
        cargo.assign(itinerary(leg("V300", TKO, STO, 8, 12)), march(6));

        assertOnTrack(12, load(TKO, "V300"));
    }

    @Test // A7
    void of_a_cargo_with_only_a_customs_event_starts_at_its_origin() {
        handle(2, customs(TKO));

        assertEquals(new RouteRequest(HKG, STO, march(2), march(28)), cargo.routeRequest(march(2)));
        cargo.assign(itinerary(leg("V200", HKG, STO, 8, 12)), march(2));
        assertEquals(HKG, cargo.specification().origin());
    }

    @Test
    void of_a_cargo_in_port_on_track_starts_there() {
        handle(1, receive(HKG));
        handle(3, load(HKG, "V100"));
        handle(9, unload(NYC, "V100"));
        cargo.changeDestination(CHI, march(9));

        assertEquals(new RouteRequest(NYC, CHI, march(9), march(28)), cargo.routeRequest(march(9)));
        cargo.assign(itinerary(leg("V700", NYC, CHI, 10, 14)), march(9));

        assertOnTrack(14, load(NYC, "V700"));
    }

    @Test
    void of_a_cargo_aboard_starts_where_it_will_be_unloaded_and_keeps_the_sailed_legs() {
        handle(3, load(HKG, "V100"));
        cargo.changeDestination(CHI, march(4));

        assertEquals(new RouteRequest(NYC, CHI, march(9), march(28)), cargo.routeRequest(march(4)));
        cargo.assign(itinerary(leg("V700", NYC, CHI, 10, 14)), march(4));

        assertEquals(HKG, cargo.specification().origin());
        assertEquals(
                itinerary(leg("V100", HKG, NYC, 3, 9), leg("V700", NYC, CHI, 10, 14)),
                cargo.itinerary().orElseThrow());
        assertOnTrack(14, unload(NYC, "V100"));
    }

    @Test
    void of_a_cargo_aboard_is_refused_for_the_leg_that_comes_too_soon() {
        handle(3, load(HKG, "V100"));

        var refusal = assertThrows(
                BookingRefusal.UnsoundItinerary.class,
                () -> cargo.assign(itinerary(leg("V700", NYC, STO, 8, 14)), march(4)));

        assertEquals(0, refusal.leg());
    }

    @Test
    void of_an_unrouted_cargo_that_was_received_elsewhere_starts_there() {
        var unrouted = Cargo.book(XYZ, new RouteSpecification(HKG, STO, march(28)), march(1));
        unrouted.handle(on(2, receive(TKO)), march(2));

        unrouted.assign(itinerary(leg("V300", TKO, STO, 8, 12)), march(2));

        assertEquals(Optional.of(load(TKO, "V300")), unrouted.delivery().nextExpectedActivity());
    }

    @Test
    void is_refused_from_any_other_location() {
        handle(5, unload(TKO, "V100"));

        assertThrows(
                BookingRefusal.UnsatisfyingItinerary.class,
                () -> cargo.assign(itinerary(leg("V300", HEL, STO, 8, 12)), march(5)));
        assertEquals(HKG, cargo.specification().origin());
    }

    @Test
    void needs_no_route_when_the_cargo_is_at_its_destination_or_will_be_unloaded_there() {
        handle(3, load(HKG, "V100"));
        cargo.changeDestination(NYC, march(4));

        assertTrue(cargo.routeRequest(march(4)).isFulfilled());
    }

    private void handle(int day, HandlingActivity activity) {
        cargo.handle(on(day, activity), march(day));
    }

    private void assertOnTrack(int arrival, HandlingActivity next) {
        assertFalse(cargo.delivery().misdirected());
        assertEquals(RoutingStatus.ROUTED, cargo.delivery().routingStatus());
        assertEquals(Optional.of(march(arrival)), cargo.delivery().eta());
        assertEquals(Optional.of(next), cargo.delivery().nextExpectedActivity());
    }
}
