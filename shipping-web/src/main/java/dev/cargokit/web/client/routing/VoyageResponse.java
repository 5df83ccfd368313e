package dev.cargokit.web.client.routing;

/// One voyage.
public record VoyageResponse(Voyage voyage) {}
