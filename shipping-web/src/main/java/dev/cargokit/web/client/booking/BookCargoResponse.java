package dev.cargokit.web.client.booking;

/// The tracking id of a new cargo.
public record BookCargoResponse(String trackingId) {}
