package dev.cargokit.web.client.booking;

/// A new destination.
public record ChangeDestinationRequest(String destination) {}
