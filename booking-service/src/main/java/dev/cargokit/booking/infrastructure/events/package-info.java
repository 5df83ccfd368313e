/// The domain events of cargos in PostgreSQL: stored with their cargo, read as its history and as the feed
/// of all changes.
package dev.cargokit.booking.infrastructure.events;
