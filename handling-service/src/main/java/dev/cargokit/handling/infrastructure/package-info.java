/// What handling stands on: PostgreSQL, booking, routing, the clock.
/// Each is a package of its own; the relay, which takes events to booking, is the largest.
package dev.cargokit.handling.infrastructure;
