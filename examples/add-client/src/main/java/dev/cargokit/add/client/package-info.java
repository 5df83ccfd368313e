/// The client library of add-service: [AddClient] over four transports, each with retry, circuit breaker, rate limit
/// and a span per call.
package dev.cargokit.add.client;
