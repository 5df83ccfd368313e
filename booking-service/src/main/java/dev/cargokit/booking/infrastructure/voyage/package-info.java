/// The schedules of changed voyages in PostgreSQL, and how far booking has followed their changes. The client of the
/// feed is in [dev.cargokit.booking.infrastructure.routing].
package dev.cargokit.booking.infrastructure.voyage;
