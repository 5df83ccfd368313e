/// The handling context: registers what has happened to cargos and delivers it to booking. Evans' four
/// layers, each a package; dependencies point towards `domain`.
package dev.cargokit.handling;
