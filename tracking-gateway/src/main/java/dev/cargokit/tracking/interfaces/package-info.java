/// Tracking over HTTP: one response, or a stream of server-sent events.
/// The records are the wire format; domain types are not.
package dev.cargokit.tracking.interfaces;
