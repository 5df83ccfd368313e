/// Locations, voyages and their schedules, in the language of Evans' cargo example: plain Java, no
/// framework, no clock. Everything checks itself when it is made, and what cannot be made is a
/// [RoutingRefusal].
package dev.cargokit.routing.domain;
