package dev.cargokit.booking.domain;

import dev.cargokit.booking.domain.BookingRefusal.UnsoundItinerary;
import dev.cargokit.booking.domain.HandlingActivity.Load;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Where a cargo can next change its course: at its origin, where it lies, or where the voyage it is aboard
/// of will unload it.
///
/// @param readyAt from when it can leave there
/// @param sailed the legs that lead there when it is aboard of the last of them; otherwise none
record Waypoint(UnLocode place, Instant readyAt, List<Leg> sailed) {

    static Waypoint of(RouteSpecification specification, Optional<Itinerary> itinerary, HandlingHistory history) {
        if (history.last().isEmpty()) {
            return new Waypoint(specification.origin(), specification.departingAfter(), List.of());
        }
        var last = history.last().get();
        return itinerary
                .flatMap(journey -> aboard(journey, history))
                .map(sailed -> endOf(sailed, last.completedAt()))
                .orElseGet(() -> new Waypoint(last.location(), last.completedAt(), List.of()));
    }

    private static Optional<List<Leg>> aboard(Itinerary itinerary, HandlingHistory history) {
        return history.lastMovement()
                .map(HandlingEvent::activity)
                .flatMap(activity -> activity instanceof Load load ? itinerary.legsUntil(load) : Optional.empty());
    }

    private static Waypoint endOf(List<Leg> sailed, Instant lastEvent) {
        var aboard = sailed.getLast();
        var unloading = aboard.unloadTime();
        return new Waypoint(aboard.to(), unloading.isAfter(lastEvent) ? unloading : lastEvent, sailed);
    }

    /// The promise that a route is measured by: a cargo lying elsewhere starts anew from there.
    RouteSpecification promise(RouteSpecification specification, Itinerary route) {
        return startsHere(route) && sailed.isEmpty() ? specification.from(place, readyAt) : specification;
    }

    /// The itinerary that a route makes: a cargo aboard keeps what it has sailed.
    Itinerary journey(Itinerary route) {
        if (!startsHere(route)) {
            return route;
        }
        try {
            return route.after(sailed);
        } catch (UnsoundItinerary joined) {
            throw new UnsoundItinerary(0, "it loads before the cargo can be there");
        }
    }

    private boolean startsHere(Itinerary route) {
        return route.origin().equals(place);
    }
}
