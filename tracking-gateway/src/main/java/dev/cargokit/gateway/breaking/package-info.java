/// The circuit breaker of one instance (Nygard, "Release It!"), and what an attempt says about the instance.
/// State machines in plain Java; the clock comes from outside.
package dev.cargokit.gateway.breaking;
