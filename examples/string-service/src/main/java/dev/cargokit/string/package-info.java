/// Go kit's string service in its three steps: [dev.cargokit.string.domain.PlainStringService] does the work,
/// [dev.cargokit.string.application.ObservedStringService] logs and measures it, and
/// `dev.cargokit.string.infrastructure.ProxyingStringService` lets other instances do it. All three are a
/// [dev.cargokit.string.domain.StringService], each around the one before.
package dev.cargokit.string;
