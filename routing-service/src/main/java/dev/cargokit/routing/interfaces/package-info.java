/// Routing over HTTP: paths, voyages and locations for everybody, the check of legs for booking.
/// The records here are the JSON of `contracts/shipping.md`; they translate to and from the domain.
package dev.cargokit.routing.interfaces;
