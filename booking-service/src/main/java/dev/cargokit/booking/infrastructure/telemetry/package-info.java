/// What an operator sees of booking beside its requests: counted cargo events, and reports in the traces of
/// their makers. Nothing here has any effect on a cargo.
package dev.cargokit.booking.infrastructure.telemetry;
