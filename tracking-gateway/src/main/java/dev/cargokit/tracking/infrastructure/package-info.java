/// Booking and handling over HTTP: a typed client for each, behind a port with its fault tolerance.
/// Booking's change feed is read here, too.
package dev.cargokit.tracking.infrastructure;
