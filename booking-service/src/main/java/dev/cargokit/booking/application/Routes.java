package dev.cargokit.booking.application;

import dev.cargokit.booking.domain.BookingRefusal.UnknownCargo;
import dev.cargokit.booking.domain.Cargo;
import dev.cargokit.booking.domain.Cargoes;
import dev.cargokit.booking.domain.Itinerary;
import dev.cargokit.booking.domain.RoutingService;
import dev.cargokit.booking.domain.TrackingId;
import dev.cargokit.kit.middleware.Logged;
import dev.cargokit.kit.middleware.Measured;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/// What booking asks routing: never within a transaction, so that a slow timetable holds nothing of ours.
@Logged
@Measured
@ApplicationScoped
public class Routes {

    private final Cargoes cargoes;
    private final RoutingService routing;
    private final Clock clock;

    Routes(Cargoes cargoes, RoutingService routing, Clock clock) {
        this.cargoes = cargoes;
        this.routing = routing;
        this.clock = clock;
    }

    /// Ways to carry the cargo on from where it can next change its course, best first.
    public List<Itinerary> request(TrackingId id, int limit) {
        var request = cargo(id).routeRequest(clock.instant());
        if (request.isFulfilled()) {
            return List.of();
        }
        return routing.routesFor(request, limit).stream()
                .filter(request::isSatisfiedBy)
                .toList();
    }

    /// Refuses what assigning the route would refuse, and a route that nobody sails.
    public void check(TrackingId id, Itinerary route) {
        // A rehearsal on a cargo that nobody keeps: no need to ask routing about what we would not take anyway.
        cargo(id).assign(route, clock.instant());
        routing.check(route);
    }

    private Cargo cargo(TrackingId id) {
        return cargoes.find(id).orElseThrow(() -> new UnknownCargo(id));
    }
}
