/// Handling events in PostgreSQL: entities translate between rows and the domain. The outbox shares their
/// key columns.
package dev.cargokit.handling.infrastructure.persistence;
