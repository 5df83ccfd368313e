package dev.cargokit.booking.infrastructure.routing;

import dev.cargokit.booking.application.RoutingUnavailable;
import dev.cargokit.booking.domain.BookingRefusal.LegNotSailed;
import dev.cargokit.booking.domain.BookingRefusal.UnknownVoyage;
import dev.cargokit.booking.domain.cargo.Itinerary;
import dev.cargokit.booking.domain.cargo.Leg;
import dev.cargokit.booking.domain.estimate.LegCalls;
import dev.cargokit.booking.domain.location.Location;
import dev.cargokit.booking.domain.location.UnLocode;
import dev.cargokit.booking.domain.routing.RouteRequest;
import dev.cargokit.booking.domain.routing.RoutingService;
import dev.cargokit.booking.domain.voyage.VoyageNumber;
import dev.cargokit.booking.infrastructure.routing.RoutingApi.CheckedLeg;
import dev.cargokit.booking.infrastructure.routing.RoutingApi.Edge;
import dev.cargokit.booking.infrastructure.routing.RoutingApi.LegCheckRequest;
import dev.cargokit.booking.infrastructure.routing.RoutingApi.LegToCheck;
import dev.cargokit.booking.infrastructure.routing.RoutingApi.LocationDetails;
import dev.cargokit.booking.infrastructure.routing.RoutingApi.RefusedLeg;
import dev.cargokit.booking.infrastructure.routing.RoutingApi.TransitPath;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/// The routing service, translated into booking's model.
@ApplicationScoped
class RemoteRoutingService implements RoutingService {

    private final RoutingClient client;

    RemoteRoutingService(RoutingClient client) {
        this.client = client;
    }

    @Override
    public List<Itinerary> routesFor(RouteRequest request, int limit) {
        return call(() -> client
                .paths(
                        request.from().code(),
                        request.to().code(),
                        request.departingAfter().toString(),
                        request.arrivingBefore().toString(),
                        limit)
                .paths()
                .stream()
                .map(RemoteRoutingService::itinerary)
                .toList());
    }

    @Override
    public List<LegCalls> check(Itinerary itinerary) {
        var legs = itinerary.legs();
        var response = call(() -> client.check(new LegCheckRequest(
                legs.stream().map(RemoteRoutingService::legToCheck).toList())));
        if (!response.refused().isEmpty()) {
            throw refusal(response.refused().getFirst(), legs);
        }
        return response.legs() == null
                ? List.of()
                : response.legs().stream().map(RemoteRoutingService::calls).toList();
    }

    /// @throws RoutingUnavailable when routing does not respond
    List<Location> locations() {
        return call(() -> client.locations().locations().stream()
                .map(RemoteRoutingService::location)
                .toList());
    }

    private static <T> T call(Supplier<T> request) {
        try {
            return request.get();
        } catch (RuntimeException e) {
            throw new RoutingUnavailable(e);
        }
    }

    private static RuntimeException refusal(RefusedLeg refused, List<Leg> legs) {
        return refused.error().equals("unknown voyage")
                ? new UnknownVoyage(
                        refused.leg(), legs.get(refused.leg()).voyage().value())
                : new LegNotSailed(refused.leg(), refused.message());
    }

    private static Itinerary itinerary(TransitPath path) {
        return new Itinerary(
                path.edges().stream().map(RemoteRoutingService::leg).toList());
    }

    private static Leg leg(Edge edge) {
        return new Leg(
                new VoyageNumber(edge.voyage()),
                new UnLocode(edge.origin()),
                new UnLocode(edge.destination()),
                edge.departure(),
                edge.arrival());
    }

    private static LegCalls calls(CheckedLeg checked) {
        return new LegCalls(
                checked.loadCall(), checked.unloadCall(), checked.version(), Duration.parse(checked.transfer()));
    }

    private static LegToCheck legToCheck(Leg leg) {
        return new LegToCheck(
                leg.voyage().value(), leg.from().code(), leg.to().code(), leg.loadTime(), leg.unloadTime());
    }

    private static Location location(LocationDetails location) {
        return new Location(
                new UnLocode(location.locode()),
                location.name(),
                location.country(),
                location.latitude(),
                location.longitude());
    }
}
