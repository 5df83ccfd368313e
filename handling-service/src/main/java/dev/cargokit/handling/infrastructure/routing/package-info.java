/// Routing, as far as handling asks it anything: whether a voyage and a location exist.
/// Whether the voyage calls at the location is not asked (rule A11).
package dev.cargokit.handling.infrastructure.routing;
