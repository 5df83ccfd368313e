/// The domain service that finds routes for a cargo. The routing context implements it, behind the
/// infrastructure.
package dev.cargokit.booking.domain.routing;
