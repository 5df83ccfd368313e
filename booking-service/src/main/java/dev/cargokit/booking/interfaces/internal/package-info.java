/// What booking offers the other services and nobody else; the gateway does not forward it.
/// Handling delivers its events here, and the gateway looks at cargos and follows their changes.
package dev.cargokit.booking.interfaces.internal;
