/// Booking's database: entities and repositories that translate between rows and the domain, and the
/// idempotency keys.
package dev.cargokit.booking.infrastructure.persistence;
