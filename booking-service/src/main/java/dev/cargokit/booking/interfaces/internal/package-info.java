/// The API for the other services only; the gateway does not route it. Handling delivers its events here,
/// and the gateway reads cargos and subscribes to their changes.
package dev.cargokit.booking.interfaces.internal;
