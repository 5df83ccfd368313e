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
import static dev.cargokit.booking.domain.cargo.RoutingStatus.NOT_ROUTED;
import static dev.cargokit.booking.domain.cargo.RoutingStatus.ROUTED;
import static dev.cargokit.booking.domain.cargo.TransportStatus.CLAIMED;
import static dev.cargokit.booking.domain.cargo.TransportStatus.IN_PORT;
import static dev.cargokit.booking.domain.cargo.TransportStatus.NOT_RECEIVED;
import static dev.cargokit.booking.domain.cargo.TransportStatus.ONBOARD_CARRIER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.booking.domain.cargo.Delivery;
import dev.cargokit.booking.domain.cargo.InMemoryCargoRepository;
import dev.cargokit.booking.domain.cargo.Itinerary;
import dev.cargokit.booking.domain.cargo.RoutingStatus;
import dev.cargokit.booking.domain.cargo.TrackingId;
import dev.cargokit.booking.domain.cargo.TransportStatus;
import dev.cargokit.booking.domain.estimate.LegCalls;
import dev.cargokit.booking.domain.handling.HandlingActivity;
import dev.cargokit.booking.domain.location.UnLocode;
import dev.cargokit.booking.domain.routing.RouteRequest;
import dev.cargokit.booking.domain.routing.RoutingService;
import dev.cargokit.booking.domain.voyage.VoyageNumber;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The life of a cargo in one test: it is misdirected on its way from Hongkong to Stockholm and still
/// arrives. The steps L1 to L13 are those of dddsample's CargoLifecycleScenarioTest, under our rules.
class CargoLifecycleTest {

    private static final Optional<String> NO_KEY = Optional.empty();
    private static final Itinerary BY_NEW_YORK =
            itinerary(leg("V100", HKG, NYC, 3, 9), leg("V200", NYC, CHI, 10, 14), leg("V200", CHI, STO, 14, 17));
    private static final Itinerary FROM_TOKYO = itinerary(leg("V300", TKO, HAM, 8, 12), leg("V400", HAM, STO, 14, 15));

    private final SettableClock clock = new SettableClock(march(1));
    private final InMemoryCargoRepository cargos = new InMemoryCargoRepository();
    private final BookingService booking = new BookingService(
            cargos,
            new InMemoryLocationRepository(Set.of(HKG, STO)),
            new InMemoryVoyageScheduleRepository(),
            () -> new TrackingId("ABC12345"),
            clock);
    private final CargoRouting routing = new CargoRouting(cargos, new Timetable(), new NoIdempotencyKeys(), clock);
    private final HandlingReportService handling = new HandlingReportService(cargos, clock);

    private TrackingId cargo;

    @Test
    void a_cargo_is_misdirected_and_still_arrives() {
        // L1: a cargo is booked from Hongkong to Stockholm, to be there before March 18th.
        cargo = booking.bookNewCargo(NO_KEY, "CNHKG", "SESTO", march(18));
        assertDelivery(NOT_RECEIVED, nowhere(), aboard(), NOT_ROUTED, onTrack(), arriving(), thenNothing());

        // L2: routes are requested, and the first is assigned.
        assign(routing.requestRoutes(cargo, 5).getFirst());
        assertDelivery(NOT_RECEIVED, nowhere(), aboard(), ROUTED, onTrack(), arriving(17), then(receive(HKG)));

        // L3, L4: it is received in Hongkong and loaded there.
        happens(1, receive(HKG));
        assertDelivery(IN_PORT, in(HKG), aboard(), ROUTED, onTrack(), arriving(17), then(load(HKG, "V100")));
        happens(3, load(HKG, "V100"));
        assertDelivery(
                ONBOARD_CARRIER, in(HKG), aboard("V100"), ROUTED, onTrack(), arriving(17), then(unload(NYC, "V100")));

        // L5: an impossible report is rejected and changes nothing. (Handling refuses unknown voyages and locations
        // itself.)
        assertEquals(1, rejected(2, claim(HKG)));
        assertDelivery(
                ONBOARD_CARRIER, in(HKG), aboard("V100"), ROUTED, onTrack(), arriving(17), then(unload(NYC, "V100")));

        // L6: it is unloaded in Tokyo, where it should not be.
        happens(5, unload(TKO, "V100"));
        assertDelivery(IN_PORT, in(TKO), aboard(), ROUTED, misdirected(), arriving(), thenNothing());

        // L7, L8: it is rerouted from there, and is on track again.
        assign(routing.requestRoutes(cargo, 5).getFirst());
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
        assertTrue(delivery().unloadedAtDestination());

        // L13: its owner claims it.
        happens(16, claim(STO));
        assertDelivery(CLAIMED, in(STO), aboard(), ROUTED, onTrack(), arriving(15), thenNothing());

        assertEquals(
                "CargoBooked CargoRouted CargoHandled CargoHandled CargoHandled CargoMisdirected CargoRerouted "
                        + "CargoHandled CargoHandled CargoHandled CargoHandled CargoArrived CargoHandled CargoClaimed",
                eventNames());
    }

    private void assign(Itinerary route) {
        var calls = routing.check(NO_KEY, cargo, route);
        booking.assignToRoute(NO_KEY, cargo, route, calls, _ -> true);
    }

    private void happens(int day, HandlingActivity activity) {
        clock.set(march(day));
        assertEquals(0, rejected(day, activity));
    }

    private int rejected(int day, HandlingActivity activity) {
        return handling.register(List.of(report(cargo, activity, march(day)))).size();
    }

    private Delivery delivery() {
        return cargos.find(cargo).orElseThrow().delivery();
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

    private String eventNames() {
        return String.join(
                " ",
                cargos.events().stream()
                        .map(event -> event.getClass().getSimpleName())
                        .toList());
    }

    private static Optional<UnLocode> nowhere() {
        return Optional.empty();
    }

    private static Optional<UnLocode> in(UnLocode location) {
        return Optional.of(location);
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

    /// One route from Hongkong, another from anywhere else.
    private static final class Timetable implements RoutingService {

        @Override
        public List<Itinerary> routesFor(RouteRequest request, int limit) {
            return List.of(request.from().equals(HKG) ? BY_NEW_YORK : FROM_TOKYO);
        }

        @Override
        public List<LegCalls> check(Itinerary itinerary) {
            return itinerary.legs().stream()
                    .map(_ -> new LegCalls(0, 1, 1, Duration.ZERO))
                    .toList();
        }
    }
}
