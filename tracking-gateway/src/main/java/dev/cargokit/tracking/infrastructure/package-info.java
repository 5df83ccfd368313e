/// How booking and handling are reached: typed clients, each behind one wrapper that holds its fault tolerance.
/// Booking's feed of changes is followed here too.
package dev.cargokit.tracking.infrastructure;
