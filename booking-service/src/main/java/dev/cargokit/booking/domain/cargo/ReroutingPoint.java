package dev.cargokit.booking.domain.cargo;

import dev.cargokit.booking.domain.BookingRefusal.UnsoundItinerary;
import dev.cargokit.booking.domain.handling.HandlingActivity.Load;
import dev.cargokit.booking.domain.handling.HandlingEvent;
import dev.cargokit.booking.domain.handling.HandlingHistory;
import dev.cargokit.booking.domain.location.UnLocode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Where a cargo can next change its course: at its origin, where it is in port, or where the voyage that
/// it is aboard of will unload it.
///
/// @param readyAt from when the cargo can leave there
/// @param sailed the legs that lead there when the cargo is aboard of the last of them; otherwise none
record ReroutingPoint(UnLocode location, Instant readyAt, List<Leg> sailed) {

    static ReroutingPoint of(RouteSpecification specification, Optional<Itinerary> itinerary, HandlingHistory history) {
        return history.lastMovement()
                .map(movement -> after(movement, itinerary))
                .orElseGet(() -> new ReroutingPoint(specification.origin(), specification.departingAfter(), List.of()));
    }

    private static ReroutingPoint after(HandlingEvent movement, Optional<Itinerary> itinerary) {
        return itinerary
                .flatMap(legs -> movement.activity() instanceof Load load ? legs.legsUntil(load) : Optional.empty())
                .map(sailed -> endOf(sailed, movement.completedAt()))
                .orElseGet(() -> new ReroutingPoint(movement.location(), movement.completedAt(), List.of()));
    }

    private static ReroutingPoint endOf(List<Leg> sailed, Instant loaded) {
        // What is assigned now promises what is estimated now.
        var current = sailed.getLast().replanned();
        var unloading = current.unloadTime();
        var replanned = Stream.concat(sailed.stream().limit(sailed.size() - 1), Stream.of(current));
        return new ReroutingPoint(current.to(), unloading.isAfter(loaded) ? unloading : loaded, replanned.toList());
    }

    /// The specification that a route must satisfy: for a cargo in port elsewhere, a new one from there.
    RouteSpecification specificationFor(Itinerary route, RouteSpecification current) {
        return startsHere(route) && sailed.isEmpty() ? current.withOrigin(location, readyAt) : current;
    }

    /// The itinerary that a route makes: a cargo aboard keeps the legs that it has sailed.
    Itinerary itineraryFor(Itinerary route) {
        if (!startsHere(route)) {
            return route;
        }
        try {
            return route.after(sailed);
        } catch (UnsoundItinerary _) {
            throw new UnsoundItinerary(0, "it loads before the cargo can be there");
        }
    }

    private boolean startsHere(Itinerary route) {
        return route.origin().equals(location);
    }
}
