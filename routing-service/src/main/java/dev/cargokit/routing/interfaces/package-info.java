/// Routing's HTTP API: resources with their request and response records; here paths and locations. The records are the
/// wire format; domain types never are (`docs/contracts/shipping.md`).
package dev.cargokit.routing.interfaces;
