/// Booking's use cases, each with its transaction and middleware. Ports to the outside are interfaces here,
/// with the exceptions that they throw; infrastructure implements them.
package dev.cargokit.booking.application;
