package dev.cargokit.booking.application;

import dev.cargokit.booking.domain.BookingRefusal.UnknownCargo;
import dev.cargokit.booking.domain.cargo.Cargo;
import dev.cargokit.booking.domain.cargo.CargoRepository;
import dev.cargokit.booking.domain.cargo.Itinerary;
import dev.cargokit.booking.domain.cargo.TrackingId;
import dev.cargokit.booking.domain.estimate.LegCalls;
import dev.cargokit.booking.domain.routing.RoutingService;
import dev.cargokit.kit.middleware.Logged;
import dev.cargokit.kit.middleware.Measured;
import dev.cargokit.kit.middleware.idempotency.IdempotencyStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/// Requests routes from the routing service and checks those that are to be assigned. Not transactional: no
/// database connection waits for the routing service.
@Logged
@Measured
@ApplicationScoped
public class CargoRouting {

    private final CargoRepository cargos;
    private final RoutingService routing;
    private final IdempotencyStore idempotency;
    private final Clock clock;

    CargoRouting(CargoRepository cargos, RoutingService routing, IdempotencyStore idempotency, Clock clock) {
        this.cargos = cargos;
        this.routing = routing;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /// Routes for the cargo from where it can next change its course, best first.
    ///
    /// @throws RoutingUnavailable when the routing service does not respond
    public List<Itinerary> requestRoutes(TrackingId id, int limit) {
        var request = cargo(id).routeRequest(clock.instant());
        if (request.isFulfilled()) {
            return List.of();
        }
        return routing.routesFor(request, limit).stream()
                .filter(request::isSatisfiedBy)
                .toList();
    }

    /// Refuses what [BookingService#assignToRoute] would refuse, and a route that the timetable does not
    /// have. A request that was already carried out under this key is not checked again.
    ///
    /// @return where each leg is in the schedule of its voyage; empty for a repeated request
    /// @throws RoutingUnavailable when the routing service does not respond
    public List<LegCalls> check(Optional<String> key, TrackingId id, Itinerary route) {
        if (key.filter(idempotency::contains).isPresent()) {
            return List.of();
        }
        // On a copy that is never stored: a route that the cargo refuses costs no call.
        cargo(id).assign(route, clock.instant());
        return routing.check(route);
    }

    private Cargo cargo(TrackingId id) {
        return cargos.find(id).orElseThrow(() -> new UnknownCargo(id));
    }
}
