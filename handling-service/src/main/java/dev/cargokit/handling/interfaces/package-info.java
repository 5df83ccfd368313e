/// Handling's HTTP API: resources with their request and response records. The records are the wire format;
/// domain types never are.
package dev.cargokit.handling.interfaces;
