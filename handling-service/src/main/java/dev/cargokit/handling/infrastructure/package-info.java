/// Implements handling's ports, one package per technology or peer: PostgreSQL, the outbox and its relay,
/// booking and routing. Configuration is here.
package dev.cargokit.handling.infrastructure;
