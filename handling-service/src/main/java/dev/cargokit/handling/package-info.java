/// The handling context: what has happened to cargos on their way, believed, kept, and told to booking.
/// Evans' four layers, each a package; dependencies point towards `domain`.
package dev.cargokit.handling;
