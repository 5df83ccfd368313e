package dev.cargokit.web.client.routing;

import java.util.List;

/// One page of the list.
///
/// @param next the cursor of the following page; null on the last
public record VoyagesResponse(List<Voyage> voyages, String next) {}
