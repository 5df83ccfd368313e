/// The client of the routing service: it says whether a voyage and a location exist. Whether the voyage
/// calls at the location does not matter (rule A11).
package dev.cargokit.handling.infrastructure.routing;
