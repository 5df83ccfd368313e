package dev.cargokit.booking.domain.routing;

import dev.cargokit.booking.domain.cargo.Itinerary;
import dev.cargokit.booking.domain.estimate.LegCalls;
import java.util.List;

/// Finds and checks itineraries against the carriers' timetable.
public interface RoutingService {

    /// Itineraries that fulfil the request, best first.
    List<Itinerary> routesFor(RouteRequest request, int limit);

    /// Throws [BookingRefusal.UnknownVoyage] or [BookingRefusal.LegNotSailed] for an itinerary that the
    /// timetable does not have.
    ///
    /// @return where each leg is in the schedule of its voyage
    List<LegCalls> check(Itinerary itinerary);
}
