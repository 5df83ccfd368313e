/// Forwards requests: permit, attempts on instances until one responds, and both bodies streamed, on one event loop.
/// Where a request goes is said by `routes`, which instance is next by `balancing`.
package dev.cargokit.gateway.forwarding;
