package dev.cargokit.booking.application;

import static dev.cargokit.booking.Given.CHI;
import static dev.cargokit.booking.Given.HAM;
import static dev.cargokit.booking.Given.HKG;
import static dev.cargokit.booking.Given.NYC;
import static dev.cargokit.booking.Given.STO;
import static dev.cargokit.booking.Given.TKO;
import static dev.cargokit.booking.Given.claim;
import static dev.cargokit.booking.Given.itinerary;
import static dev.cargokit.booking.Given.leg;
import static dev.cargokit.booking.Given.load;
import static dev.cargokit.booking.Given.march;
import static dev.cargokit.booking.Given.receive;
import static dev.cargokit.booking.Given.report;
import static dev.cargokit.booking.Given.unload;
import static dev.cargokit.booking.domain.RoutingStatus.NOT_ROUTED;
import static dev.cargokit.booking.domain.RoutingStatus.ROUTED;
import static dev.cargokit.booking.domain.TransportStatus.CLAIMED;
import static dev.cargokit.booking.domain.TransportStatus.IN_PORT;
import static dev.cargokit.booking.domain.TransportStatus.NOT_RECEIVED;
import static dev.cargokit.booking.domain.TransportStatus.ONBOARD_CARRIER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cargokit.booking.domain.Delivery;
import dev.cargokit.booking.domain.HandlingActivity;
import dev.cargokit.booking.domain.Itinerary;
import dev.cargokit.booking.domain.RouteRequest;
import dev.cargokit.booking.domain.RoutingService;
import dev.cargokit.booking.domain.RoutingStatus;
import dev.cargokit.booking.domain.TrackingId;
import dev.cargokit.booking.domain.TransportStatus;
import dev.cargokit.booking.domain.UnLocode;
import dev.cargokit.booking.domain.VoyageNumber;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The whole story in one test: a cargo goes astray on its way from Hongkong to Stockholm and still arrives.
/// The steps L1 to L13 are those of dddsample's CargoLifecycleScenarioTest, under our rules.
class CargoLifecycleTest {

    private static final Itinerary BY_NEW_YORK =
            itinerary(leg("V100", HKG, NYC, 3, 9), leg("V200", NYC, CHI, 10, 14), leg("V200", CHI, STO, 14, 17));
    private static final Itinerary FROM_TOKYO = itinerary(leg("V300", TKO, HAM, 8, 12), leg("V400", HAM, STO, 14, 15));

    private final ClockOfTheStory clock = new ClockOfTheStory(march(1));
    private final InMemoryCargoes cargoes = new InMemoryCargoes();
    private final Booking booking =
            new Booking(cargoes, new KnownPorts(Set.of(HKG, STO)), () -> new TrackingId("ABC12345"), clock);
    private final Routes routes = new Routes(cargoes, new Timetable(), clock);
    private final HandlingIntake handling = new HandlingIntake(cargoes, (report, work) -> work.run(), clock);

    private TrackingId cargo;

    @Test
    void a_cargo_goes_astray_and_still_arrives() {
        // L1: a cargo is booked from Hongkong to Stockholm, to be there before March 18th.
        cargo = booking.bookNewCargo("CNHKG", "SESTO", march(18));
        assertDelivery(NOT_RECEIVED, nowhere(), aboard(), NOT_ROUTED, onTrack(), arriving(), thenNothing());

        // L2: routes are requested, and the first is taken.
        assign(routes.request(cargo, 5).getFirst());
        assertDelivery(NOT_RECEIVED, nowhere(), aboard(), ROUTED, onTrack(), arriving(17), then(receive(HKG)));

        // L3, L4: it is received in Hongkong and loaded there.
        happens(1, receive(HKG));
        assertDelivery(IN_PORT, in(HKG), aboard(), ROUTED, onTrack(), arriving(17), then(load(HKG, "V100")));
        happens(3, load(HKG, "V100"));
        assertDelivery(
                ONBOARD_CARRIER, in(HKG), aboard("V100"), ROUTED, onTrack(), arriving(17), then(unload(NYC, "V100")));

        // L5: a report that cannot be true is refused and changes nothing. (Unknown voyages and places handling
        // refuses before booking hears of them.)
        assertEquals(1, rejected(2, claim(HKG)));
        assertDelivery(
                ONBOARD_CARRIER, in(HKG), aboard("V100"), ROUTED, onTrack(), arriving(17), then(unload(NYC, "V100")));

        // L6: it is unloaded in Tokyo, where it should not be.
        happens(5, unload(TKO, "V100"));
        assertDelivery(IN_PORT, in(TKO), aboard(), ROUTED, misdirected(), arriving(), thenNothing());

        // L7, L8: it is routed anew from there, and is on track again at once.
        assign(routes.request(cargo, 5).getFirst());
        assertDelivery(IN_PORT, in(TKO), aboard(), ROUTED, onTrack(), arriving(15), then(load(TKO, "V300")));

        // L9 to L12: it goes by Hamburg to Stockholm.
        happens(8, load(TKO, "V300"));
        assertDelivery(
                ONBOARD_CARRIER, in(TKO), aboard("V300"), ROUTED, onTrack(), arriving(15), then(unload(HAM, "V300")));
        happens(12, unload(HAM, "V300"));
        assertDelivery(IN_PORT, in(HAM), aboard(), ROUTED, onTrack(), arriving(15), then(load(HAM, "V400")));
        happens(14, load(HAM, "V400"));
        assertDelivery(
                ONBOARD_CARRIER, in(HAM), aboard("V400"), ROUTED, onTrack(), arriving(15), then(unload(STO, "V400")));
        happens(15, unload(STO, "V400"));
        assertDelivery(IN_PORT, in(STO), aboard(), ROUTED, onTrack(), arriving(15), then(claim(STO)));
        assertEquals(true, delivery().unloadedAtDestination());

        // L13: its owner claims it.
        happens(16, claim(STO));
        assertDelivery(CLAIMED, in(STO), aboard(), ROUTED, onTrack(), arriving(15), thenNothing());

        assertEquals(
                "CargoBooked CargoRouted CargoHandled CargoHandled CargoHandled CargoMisdirected CargoRerouted "
                        + "CargoHandled CargoHandled CargoHandled CargoHandled CargoArrived CargoHandled CargoClaimed",
                told());
    }

    private void assign(Itinerary route) {
        routes.check(cargo, route);
        booking.assignToRoute(cargo, route, _ -> true);
    }

    private void happens(int day, HandlingActivity activity) {
        clock.set(march(day));
        assertEquals(0, rejected(day, activity));
    }

    private int rejected(int day, HandlingActivity activity) {
        return handling.takeIn(List.of(new IncomingReport(report(cargo, activity, march(day)), "")))
                .size();
    }

    private Delivery delivery() {
        return cargoes.find(cargo).orElseThrow().delivery();
    }

    private void assertDelivery(
            TransportStatus transport,
            Optional<UnLocode> location,
            Optional<VoyageNumber> voyage,
            RoutingStatus routing,
            boolean misdirected,
            List<Integer> arrivalDays,
            Optional<HandlingActivity> next) {
        var delivery = delivery();
        assertEquals(transport, delivery.transportStatus());
        assertEquals(location, delivery.lastKnownLocation());
        assertEquals(voyage, delivery.currentVoyage());
        assertEquals(routing, delivery.routingStatus());
        assertEquals(misdirected, delivery.misdirected());
        assertEquals(
                arrivalDays.stream().map(day -> march(day)).toList(),
                delivery.eta().stream().toList());
        assertEquals(next, delivery.nextExpectedActivity());
    }

    private String told() {
        return String.join(
                " ",
                cargoes.events().stream()
                        .map(event -> event.getClass().getSimpleName())
                        .toList());
    }

    private static Optional<UnLocode> nowhere() {
        return Optional.empty();
    }

    private static Optional<UnLocode> in(UnLocode place) {
        return Optional.of(place);
    }

    private static Optional<VoyageNumber> aboard(String... voyage) {
        return Stream.of(voyage).map(VoyageNumber::new).findFirst();
    }

    private static boolean onTrack() {
        return false;
    }

    private static boolean misdirected() {
        return true;
    }

    private static List<Integer> arriving(Integer... days) {
        return List.of(days);
    }

    private static Optional<HandlingActivity> then(HandlingActivity activity) {
        return Optional.of(activity);
    }

    private static Optional<HandlingActivity> thenNothing() {
        return Optional.empty();
    }

    /// One way from Hongkong, another from anywhere else.
    private static final class Timetable implements RoutingService {

        @Override
        public List<Itinerary> routesFor(RouteRequest request, int limit) {
            return List.of(request.from().equals(HKG) ? BY_NEW_YORK : FROM_TOKYO);
        }

        @Override
        public void check(Itinerary itinerary) {
            // Every leg of the story is sailed.
        }
    }
}
