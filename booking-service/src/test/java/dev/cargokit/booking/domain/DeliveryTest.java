package dev.cargokit.booking.domain;

import static dev.cargokit.booking.Given.GOT;
import static dev.cargokit.booking.Given.HEL;
import static dev.cargokit.booking.Given.NYC;
import static dev.cargokit.booking.Given.RTM;
import static dev.cargokit.booking.Given.SHA;
import static dev.cargokit.booking.Given.TKO;
import static dev.cargokit.booking.Given.claim;
import static dev.cargokit.booking.Given.customs;
import static dev.cargokit.booking.Given.historyOf;
import static dev.cargokit.booking.Given.itinerary;
import static dev.cargokit.booking.Given.leg;
import static dev.cargokit.booking.Given.load;
import static dev.cargokit.booking.Given.march;
import static dev.cargokit.booking.Given.receive;
import static dev.cargokit.booking.Given.unload;
import static dev.cargokit.booking.Given.voyage;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DeliveryTest {

    private static final RouteSpecification PROMISE = new RouteSpecification(SHA, GOT, march(30));
    private static final Itinerary JOURNEY = itinerary(leg("V", SHA, RTM, 2, 10), leg("V", RTM, GOT, 11, 20));

    @ParameterizedTest(name = "{0}: next is {2}")
    @MethodSource("nextActivities")
    void foresees_the_next_activity_while_on_track(
            String vector, HandlingHistory history, Optional<HandlingActivity> next) {
        assertEquals(next, derive(history).nextExpectedActivity());
    }

    static Stream<Arguments> nextActivities() {
        return Stream.of(
                arguments("D1", HandlingHistory.EMPTY, Optional.of(receive(SHA))),
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
    void is_where_the_last_event_has_put_it(
            HandlingHistory history, TransportStatus status, Optional<VoyageNumber> voyage) {
        var delivery = derive(history);

        assertEquals(status, delivery.transportStatus());
        assertEquals(voyage, delivery.currentVoyage());
    }

    static Stream<Arguments> transportStatuses() {
        return Stream.of(
                arguments(HandlingHistory.EMPTY, TransportStatus.NOT_RECEIVED, Optional.empty()),
                arguments(historyOf(receive(SHA)), TransportStatus.IN_PORT, Optional.empty()),
                arguments(historyOf(load(SHA, "V")), TransportStatus.ONBOARD_CARRIER, Optional.of(voyage("V"))),
                arguments(historyOf(load(SHA, "V"), unload(RTM, "V")), TransportStatus.IN_PORT, Optional.empty()),
                arguments(historyOf(unload(RTM, "V"), customs(RTM)), TransportStatus.IN_PORT, Optional.empty()),
                arguments(historyOf(claim(GOT)), TransportStatus.CLAIMED, Optional.empty()));
    }

    @Test // D9
    void is_routed_when_its_itinerary_keeps_the_promise() {
        var elsewhere = new RouteSpecification(SHA, HEL, march(30));

        assertEquals(RoutingStatus.ROUTED, derive(HandlingHistory.EMPTY).routingStatus());
        assertEquals(RoutingStatus.NOT_ROUTED, unrouted(HandlingHistory.EMPTY).routingStatus());
        assertEquals(
                RoutingStatus.MISROUTED,
                Delivery.derive(elsewhere, Optional.of(JOURNEY), HandlingHistory.EMPTY)
                        .routingStatus());
    }

    @Test // D10, A5
    void is_misdirected_when_the_itinerary_does_not_expect_the_last_movement() {
        assertEquals(false, derive(HandlingHistory.EMPTY).misdirected());
        assertEquals(false, derive(historyOf(receive(SHA))).misdirected());
        assertEquals(true, derive(historyOf(receive(NYC))).misdirected());
        assertEquals(true, derive(historyOf(receive(SHA), load(SHA, "W"))).misdirected());
    }

    @Test // A7
    void stays_misdirected_through_customs() {
        assertEquals(true, derive(historyOf(unload(TKO, "V"), customs(TKO))).misdirected());
        assertEquals(false, derive(historyOf(customs(TKO))).misdirected());
    }

    @Test // A6
    void is_not_misdirected_in_port_where_its_itinerary_starts() {
        var back = historyOf(receive(NYC), unload(SHA, "W"));

        assertEquals(false, derive(back).misdirected());
        assertEquals(Optional.of(load(SHA, "V")), derive(back).nextExpectedActivity());
        assertEquals(true, derive(historyOf(claim(SHA))).misdirected());
    }

    @ParameterizedTest(name = "D11: {1}")
    @MethodSource("unloadings")
    void is_unloaded_at_its_destination_until_it_is_moved_from_there(HandlingHistory history, boolean unloaded) {
        assertEquals(unloaded, derive(history).unloadedAtDestination());
    }

    static Stream<Arguments> unloadings() {
        return Stream.of(
                arguments(HandlingHistory.EMPTY, false),
                arguments(historyOf(receive(SHA)), false),
                arguments(historyOf(unload(RTM, "V")), false),
                arguments(historyOf(unload(GOT, "V")), true),
                arguments(historyOf(unload(GOT, "V"), customs(GOT)), true),
                arguments(historyOf(unload(GOT, "V"), claim(GOT)), false));
    }

    @Test // D12
    void has_its_last_known_location_from_the_last_event() {
        assertEquals(Optional.empty(), derive(HandlingHistory.EMPTY).lastKnownLocation());
        assertEquals(Optional.of(SHA), derive(historyOf(receive(SHA))).lastKnownLocation());
    }

    @Test // D14, D15
    void promises_an_arrival_only_while_on_track() {
        var late = new RouteSpecification(SHA, GOT, march(15));

        assertEquals(Optional.of(march(20)), derive(HandlingHistory.EMPTY).eta());
        assertEquals(Optional.empty(), derive(historyOf(receive(NYC))).eta());
        assertEquals(
                Optional.empty(),
                Delivery.derive(late, Optional.of(JOURNEY), HandlingHistory.EMPTY)
                        .eta());
        assertEquals(Optional.empty(), unrouted(HandlingHistory.EMPTY).eta());
    }

    @Test // A8
    void keeps_its_arrival_when_it_is_claimed() {
        assertEquals(
                Optional.of(march(20)),
                derive(historyOf(unload(GOT, "V"), claim(GOT))).eta());
    }

    @Test // X1, A4
    void stays_not_routed_whatever_happens_to_an_unrouted_cargo() {
        for (var activity : new HandlingActivity[] {receive(SHA), customs(HEL), load(TKO, "W"), claim(NYC)}) {
            var delivery = unrouted(historyOf(activity));

            assertEquals(RoutingStatus.NOT_ROUTED, delivery.routingStatus());
            assertEquals(false, delivery.misdirected());
            assertEquals(Optional.empty(), delivery.nextExpectedActivity());
        }
    }

    @Test
    void goes_on_from_the_right_call_of_a_voyage_that_returns() {
        var loop = itinerary(leg("V", SHA, RTM, 1, 2), leg("W", RTM, SHA, 3, 4), leg("X", SHA, GOT, 5, 6));

        var delivery = Delivery.derive(PROMISE, Optional.of(loop), historyOf(unload(SHA, "W")));

        assertEquals(Optional.of(load(SHA, "X")), delivery.nextExpectedActivity());
    }

    private static Delivery derive(HandlingHistory history) {
        return Delivery.derive(PROMISE, Optional.of(JOURNEY), history);
    }

    private static Delivery unrouted(HandlingHistory history) {
        return Delivery.derive(PROMISE, Optional.empty(), history);
    }
}
