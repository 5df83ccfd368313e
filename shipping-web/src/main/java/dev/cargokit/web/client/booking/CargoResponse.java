package dev.cargokit.web.client.booking;

/// One cargo.
public record CargoResponse(Cargo cargo) {}
