package dev.cargokit.routing.interfaces;

import dev.cargokit.routing.domain.search.TransitEdge;
import dev.cargokit.routing.domain.search.TransitPath;
import java.time.Instant;
import java.util.List;

/// `{paths: [{edges: [{voyage, origin, destination, departure, arrival}]}]}`, with the names of Evans' path
/// finder.
record PathsResponse(List<Path> paths) {

    static PathsResponse of(List<TransitPath> paths) {
        return new PathsResponse(paths.stream().map(Path::of).toList());
    }

    record Path(List<Edge> edges) {

        static Path of(TransitPath path) {
            return new Path(path.edges().stream().map(Edge::of).toList());
        }
    }

    record Edge(String voyage, String origin, String destination, Instant departure, Instant arrival) {

        static Edge of(TransitEdge edge) {
            return new Edge(
                    edge.voyage().value(),
                    edge.origin().code(),
                    edge.destination().code(),
                    edge.departure(),
                    edge.arrival());
        }
    }
}
