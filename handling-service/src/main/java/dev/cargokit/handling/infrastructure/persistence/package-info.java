/// Handling histories in PostgreSQL: entities that translate to the domain and are never seen outside.
/// The relay shares their columns for its outbox.
package dev.cargokit.handling.infrastructure.persistence;
