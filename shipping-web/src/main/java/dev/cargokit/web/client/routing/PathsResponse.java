package dev.cargokit.web.client.routing;

import java.time.Instant;
import java.util.List;

/// The paths between two ports.
public record PathsResponse(List<TransitPath> paths) {

    /// One path; each edge is a movement, or several successive ones, of a voyage.
    public record TransitPath(List<TransitEdge> edges) {}

    public record TransitEdge(String voyage, String origin, String destination, Instant departure, Instant arrival) {}
}
