/// Booking, as far as handling asks it anything: whether a cargo exists.
/// What handling tells booking goes through the relay.
package dev.cargokit.handling.infrastructure.booking;
