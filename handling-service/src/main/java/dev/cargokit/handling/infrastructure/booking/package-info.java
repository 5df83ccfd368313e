/// The client of the booking service: it says whether a cargo exists. Events for booking go through the
/// relay.
package dev.cargokit.handling.infrastructure.booking;
