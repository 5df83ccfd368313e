/// Metrics of the booking context. They observe domain events after their commit.
package dev.cargokit.booking.infrastructure.telemetry;
