/// Step 3, Go kit's stringsvc3: a proxy over other instances of this service, found by Stork, each behind a rate limit
/// and a circuit breaker. It enters the service by the decorator [ProxyingStringService] alone.
package dev.cargokit.string.infrastructure;
