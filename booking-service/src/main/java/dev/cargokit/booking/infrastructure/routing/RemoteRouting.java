package dev.cargokit.booking.infrastructure.routing;

import dev.cargokit.booking.domain.BookingRefusal.LegNotSailed;
import dev.cargokit.booking.domain.BookingRefusal.UnknownVoyage;
import dev.cargokit.booking.domain.Itinerary;
import dev.cargokit.booking.domain.Leg;
import dev.cargokit.booking.domain.Location;
import dev.cargokit.booking.domain.RouteRequest;
import dev.cargokit.booking.domain.RoutingService;
import dev.cargokit.booking.domain.UnLocode;
import dev.cargokit.booking.domain.VoyageNumber;
import dev.cargokit.booking.infrastructure.routing.RoutingApi.Edge;
import dev.cargokit.booking.infrastructure.routing.RoutingApi.LegToCheck;
import dev.cargokit.booking.infrastructure.routing.RoutingApi.Legs;
import dev.cargokit.booking.infrastructure.routing.RoutingApi.Place;
import dev.cargokit.booking.infrastructure.routing.RoutingApi.RefusedLeg;
import dev.cargokit.booking.infrastructure.routing.RoutingApi.Way;
import dev.cargokit.kit.problem.ProblemException;
import dev.cargokit.kit.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/// Routing in booking's words.
@ApplicationScoped
class RemoteRouting implements RoutingService {

    private static final Logger LOG = Logger.getLogger(RemoteRouting.class);

    private final RoutingCalls calls;

    RemoteRouting(RoutingCalls calls) {
        this.calls = calls;
    }

    @Override
    public List<Itinerary> routesFor(RouteRequest request, int limit) {
        return asked(() -> calls
                .paths(
                        request.from().code(),
                        request.to().code(),
                        request.departingAfter().toString(),
                        request.arrivingBefore().toString(),
                        limit)
                .paths()
                .stream()
                .map(RemoteRouting::itinerary)
                .toList());
    }

    @Override
    public void check(Itinerary itinerary) {
        var legs = itinerary.legs();
        var refused = asked(() -> calls.check(
                        new Legs(legs.stream().map(RemoteRouting::legToCheck).toList()))
                .refused());
        if (!refused.isEmpty()) {
            throw refusal(refused.getFirst(), legs);
        }
    }

    /// @throws ProblemException 503 when routing cannot be asked
    List<Location> locations() {
        return asked(() -> calls.locations().locations().stream()
                .map(RemoteRouting::location)
                .toList());
    }

    /// Why it failed is ours to know, not the client's.
    private static <T> T asked(Supplier<T> question) {
        try {
            return question.get();
        } catch (RuntimeException e) {
            LOG.debugf("Routing cannot be asked: %s", e);
            throw new ProblemException(ProblemType.UNAVAILABLE, "Routing cannot be asked at the moment.");
        }
    }

    private static RuntimeException refusal(RefusedLeg refused, List<Leg> legs) {
        return refused.error().equals("unknown voyage")
                ? new UnknownVoyage(
                        refused.leg(), legs.get(refused.leg()).voyage().value())
                : new LegNotSailed(refused.leg(), refused.message());
    }

    private static Itinerary itinerary(Way way) {
        return new Itinerary(way.edges().stream().map(RemoteRouting::leg).toList());
    }

    private static Leg leg(Edge edge) {
        return new Leg(
                new VoyageNumber(edge.voyage()),
                new UnLocode(edge.origin()),
                new UnLocode(edge.destination()),
                edge.departure(),
                edge.arrival());
    }

    private static LegToCheck legToCheck(Leg leg) {
        return new LegToCheck(
                leg.voyage().value(), leg.from().code(), leg.to().code(), leg.loadTime(), leg.unloadTime());
    }

    private static Location location(Place place) {
        return new Location(
                new UnLocode(place.locode()), place.name(), place.country(), place.latitude(), place.longitude());
    }
}
