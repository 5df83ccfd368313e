/// Locations, voyages and their schedules, in the language of Evans' cargo example. Plain Java only: no
/// framework, no clock and no input or output.
package dev.cargokit.routing.domain;
