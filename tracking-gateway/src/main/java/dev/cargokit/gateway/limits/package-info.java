/// What the gateway limits: the rate of each client, the concurrency of each route, and the size of a request's head.
/// A circuit breaker is no limit; it belongs to one instance, in `breaking`.
package dev.cargokit.gateway.limits;
