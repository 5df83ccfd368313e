/// Go kit's string service in its three steps: [dev.cargokit.string.domain.PlainStringService] does the work,
/// [dev.cargokit.string.application.ObservedStringService] logs, measures and caches it, and
/// `dev.cargokit.string.infrastructure.ProxyingStringService` forwards it to other instances. Each is a
/// [dev.cargokit.string.domain.StringService] around the one before.
package dev.cargokit.string;
