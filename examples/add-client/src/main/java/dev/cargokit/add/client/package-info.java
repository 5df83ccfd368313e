/// The client library of add-service: its interface again, over four transports, each behind a limiter, a
/// breaker, a retry and a span.
package dev.cargokit.add.client;
