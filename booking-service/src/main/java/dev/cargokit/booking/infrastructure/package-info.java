/// Implements booking's ports, one package per technology or peer. Configuration, id generation and sample
/// data are here.
package dev.cargokit.booking.infrastructure;
