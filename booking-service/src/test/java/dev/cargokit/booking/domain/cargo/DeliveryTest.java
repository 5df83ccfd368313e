package dev.cargokit.booking.domain.cargo;

import static dev.cargokit.booking.Given.GOT;
import static dev.cargokit.booking.Given.HEL;
import static dev.cargokit.booking.Given.NYC;
import static dev.cargokit.booking.Given.RTM;
import static dev.cargokit.booking.Given.SHA;
import static dev.cargokit.booking.Given.TKO;
import static dev.cargokit.booking.Given.claim;
import static dev.cargokit.booking.Given.customs;
import static dev.cargokit.booking.Given.history;
import static dev.cargokit.booking.Given.historyOf;
import static dev.cargokit.booking.Given.itinerary;
import static dev.cargokit.booking.Given.leg;
import static dev.cargokit.booking.Given.load;
import static dev.cargokit.booking.Given.march;
import static dev.cargokit.booking.Given.on;
import static dev.cargokit.booking.Given.receive;
import static dev.cargokit.booking.Given.unload;
import static dev.cargokit.booking.Given.voyage;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.cargokit.booking.domain.handling.HandlingActivity;
import dev.cargokit.booking.domain.handling.HandlingHistory;
import dev.cargokit.booking.domain.voyage.VoyageNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DeliveryTest {

    private static final RouteSpecification PROMISE = new RouteSpecification(SHA, GOT, march(30));
    private static final Itinerary ITINERARY = itinerary(leg("V", SHA, RTM, 2, 10), leg("V", RTM, GOT, 11, 20));

    @ParameterizedTest(name = "{0}: next is {2}")
    @MethodSource("nextActivities")
    void expects_the_next_activity_while_on_track(
            String vector, HandlingHistory history, Optional<HandlingActivity> next) {
        assertEquals(next, derive(history).nextExpectedActivity());
    }

    static Stream<Arguments> nextActivities() {
        return Stream.of(
                arguments("D1", HandlingHistory.empty(), Optional.of(receive(SHA))),
                arguments("D2", historyOf(receive(SHA)), Optional.of(load(SHA, "V"))),
                arguments("D3", historyOf(load(SHA, "V")), Optional.of(unload(RTM, "V"))),
                arguments("D4", historyOf(unload(RTM, "V")), Optional.of(load(RTM, "V"))),
                arguments("D5", historyOf(load(RTM, "V")), Optional.of(unload(GOT, "V"))),
                arguments("D6", historyOf(unload(GOT, "V")), Optional.of(claim(GOT))),
                arguments("D7", historyOf(claim(GOT)), Optional.empty()),
                arguments("X5", historyOf(unload(RTM, "V"), customs(RTM)), Optional.of(load(RTM, "V"))),
                arguments("A7", historyOf(customs(HEL)), Optional.of(receive(SHA))),
                arguments("misdirected", historyOf(receive(NYC)), Optional.empty()));
    }

    @ParameterizedTest(name = "D8, D13: {1}")
    @MethodSource("transportStatuses")
    void has_the_transport_status_of_the_last_event(
            HandlingHistory history, TransportStatus status, Optional<VoyageNumber> voyage) {
        var delivery = derive(history);

        assertEquals(status, delivery.transportStatus());
        assertEquals(voyage, delivery.currentVoyage());
    }

    static Stream<Arguments> transportStatuses() {
        return Stream.of(
                arguments(HandlingHistory.empty(), TransportStatus.NOT_RECEIVED, Optional.empty()),
                arguments(historyOf(receive(SHA)), TransportStatus.IN_PORT, Optional.empty()),
                arguments(historyOf(load(SHA, "V")), TransportStatus.ONBOARD_CARRIER, Optional.of(voyage("V"))),
                arguments(historyOf(load(SHA, "V"), unload(RTM, "V")), TransportStatus.IN_PORT, Optional.empty()),
                arguments(historyOf(unload(RTM, "V"), customs(RTM)), TransportStatus.IN_PORT, Optional.empty()),
                arguments(historyOf(claim(GOT)), TransportStatus.CLAIMED, Optional.empty()));
    }

    @Test // D9
    void is_routed_when_the_itinerary_satisfies_the_specification() {
        var elsewhere = new RouteSpecification(SHA, HEL, march(30));

        assertEquals(RoutingStatus.ROUTED, derive(HandlingHistory.empty()).routingStatus());
        assertEquals(RoutingStatus.NOT_ROUTED, unrouted(HandlingHistory.empty()).routingStatus());
        assertEquals(
                RoutingStatus.MISROUTED,
                Delivery.derive(elsewhere, Optional.of(ITINERARY), HandlingHistory.empty())
                        .routingStatus());
    }

    @Test // D10, A5
    void is_misdirected_when_the_itinerary_does_not_expect_the_last_movement() {
        assertFalse(derive(HandlingHistory.empty()).misdirected());
        assertFalse(derive(historyOf(receive(SHA))).misdirected());
        assertTrue(derive(historyOf(receive(NYC))).misdirected());
        assertTrue(derive(historyOf(receive(SHA), load(SHA, "W"))).misdirected());
    }

    @ParameterizedTest(name = "A7, CU1 to CU5: {0}")
    @MethodSource("historiesOfMovements")
    void is_the_same_with_customs_anywhere(HandlingHistory movements) {
        for (var place : List.of(SHA, RTM, GOT, HEL, TKO)) {
            var cleared = new ArrayList<>(movements.events());
            cleared.addAll(history(on(28, customs(place))).events());

            assertEquals(derive(movements), derive(new HandlingHistory(cleared)), place.code());
        }
    }

    static Stream<HandlingHistory> historiesOfMovements() {
        return Stream.of(
                HandlingHistory.empty(),
                historyOf(unload(TKO, "V")),
                historyOf(receive(SHA), load(SHA, "V")),
                historyOf(load(RTM, "V"), unload(GOT, "V")),
                historyOf(receive(NYC)));
    }

    @Test // A6
    void is_not_misdirected_in_port_where_its_itinerary_starts() {
        var back = historyOf(receive(NYC), unload(SHA, "W"));

        assertFalse(derive(back).misdirected());
        assertEquals(Optional.of(load(SHA, "V")), derive(back).nextExpectedActivity());
        assertTrue(derive(historyOf(claim(SHA))).misdirected());
    }

    @ParameterizedTest(name = "D11: {1}")
    @MethodSource("unloadings")
    void is_unloaded_at_its_destination_until_it_is_moved_from_there(HandlingHistory history, boolean unloaded) {
        assertEquals(unloaded, derive(history).unloadedAtDestination());
    }

    static Stream<Arguments> unloadings() {
        return Stream.of(
                arguments(HandlingHistory.empty(), false),
                arguments(historyOf(receive(SHA)), false),
                arguments(historyOf(unload(RTM, "V")), false),
                arguments(historyOf(unload(GOT, "V")), true),
                arguments(historyOf(unload(GOT, "V"), customs(GOT)), true),
                arguments(historyOf(unload(GOT, "V"), claim(GOT)), false));
    }

    @Test // D12
    void has_its_last_known_location_from_the_last_event() {
        assertEquals(Optional.empty(), derive(HandlingHistory.empty()).lastKnownLocation());
        assertEquals(Optional.of(SHA), derive(historyOf(receive(SHA))).lastKnownLocation());
    }

    @Test // D14, D15
    void has_an_eta_only_while_on_track() {
        var late = new RouteSpecification(SHA, GOT, march(15));

        assertEquals(Optional.of(march(20)), derive(HandlingHistory.empty()).eta());
        assertEquals(Optional.empty(), derive(historyOf(receive(NYC))).eta());
        assertEquals(
                Optional.empty(),
                Delivery.derive(late, Optional.of(ITINERARY), HandlingHistory.empty())
                        .eta());
        assertEquals(Optional.empty(), unrouted(HandlingHistory.empty()).eta());
    }

    @Test // A8
    void keeps_its_eta_when_it_is_claimed() {
        var unloaded = on(21, unload(GOT, "V"));

        assertEquals(
                Optional.of(march(21)),
                derive(history(unloaded, on(25, claim(GOT)))).eta());
        assertEquals(Optional.of(march(20)), derive(historyOf(claim(GOT))).eta());
    }

    @Test // X1, A4
    void stays_not_routed_whatever_happens_to_an_unrouted_cargo() {
        for (var activity : new HandlingActivity[] {receive(SHA), customs(HEL), load(TKO, "W"), claim(NYC)}) {
            var delivery = unrouted(historyOf(activity));

            assertEquals(RoutingStatus.NOT_ROUTED, delivery.routingStatus());
            assertFalse(delivery.misdirected());
            assertEquals(Optional.empty(), delivery.nextExpectedActivity());
        }
    }

    @Test
    void continues_from_the_right_call_of_a_voyage_that_returns() {
        var loop = itinerary(leg("V", SHA, RTM, 1, 2), leg("W", RTM, SHA, 3, 4), leg("X", SHA, GOT, 5, 6));

        var delivery = Delivery.derive(PROMISE, Optional.of(loop), historyOf(unload(SHA, "W")));

        assertEquals(Optional.of(load(SHA, "X")), delivery.nextExpectedActivity());
    }

    private static Delivery derive(HandlingHistory history) {
        return Delivery.derive(PROMISE, Optional.of(ITINERARY), history);
    }

    private static Delivery unrouted(HandlingHistory history) {
        return Delivery.derive(PROMISE, Optional.empty(), history);
    }
}
