package dev.cargokit.web.client.booking;

import java.util.List;

/// The routes that booking offers, best first.
public record RoutesResponse(List<Route> routes) {}
