package dev.cargokit.booking.domain;

import java.util.List;

/// The carriers' timetable, as far as booking needs it.
public interface RoutingService {

    /// Itineraries that fulfil the request, best first; none when there is no way.
    List<Itinerary> routesFor(RouteRequest request, int limit);

    /// Refuses an itinerary with a leg that nobody sails: [BookingRefusal.UnknownVoyage] or
    /// [BookingRefusal.LegNotSailed].
    void check(Itinerary itinerary);
}
