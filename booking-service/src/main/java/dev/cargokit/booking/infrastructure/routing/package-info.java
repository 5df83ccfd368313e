/// The client of the routing service, with its resilience, and the replica of its locations. Every failure
/// becomes [dev.cargokit.booking.application.RoutingUnavailable].
package dev.cargokit.booking.infrastructure.routing;
