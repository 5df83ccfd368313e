package dev.cargokit.kit.postgres;

/// Fired once, on a virtual thread, when the migrations have run: the moment to seed or to warm caches.
/// Readiness waits for its observers.
public record DatabaseReady() {}
