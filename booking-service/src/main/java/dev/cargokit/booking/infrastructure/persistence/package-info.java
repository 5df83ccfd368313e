/// Booking's own PostgreSQL database: entities and the translation between them and the domain.
/// The domain knows nothing of it, and no entity leaves this package.
package dev.cargokit.booking.infrastructure.persistence;
