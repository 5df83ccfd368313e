/// Step 3, Go kit's stringsvc3: instances of this service in place of the business, found by Stork, each
/// behind a limiter and a breaker of its own. Only [ProxyingStringService] is known outside, and that only as
/// a decorator.
package dev.cargokit.string.infrastructure;
