/// Tracking over HTTP: one answer, or a stream of server-sent events.
/// The records here are the wire; the domain's types never are.
package dev.cargokit.tracking.interfaces;
