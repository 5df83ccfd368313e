/// The cargo aggregate: what was booked, how it is to be carried and how far it has come. Its repository
/// stores it together with its domain events.
package dev.cargokit.booking.domain.cargo;
