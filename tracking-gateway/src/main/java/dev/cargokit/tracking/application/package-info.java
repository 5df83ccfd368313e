/// The two use cases: track a cargo once, and watch it.
/// Booking and handling are ports, each with an exception for when it is unavailable.
package dev.cargokit.tracking.application;
