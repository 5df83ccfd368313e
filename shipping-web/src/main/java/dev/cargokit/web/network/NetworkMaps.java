package dev.cargokit.web.network;

import dev.cargokit.web.client.Location;
import dev.cargokit.web.client.routing.RoutingClient.TransitPath;
import dev.cargokit.web.client.routing.Voyage;
import dev.cargokit.web.map.Drawing;
import dev.cargokit.web.map.Maps;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// Draws ports, voyages and paths.
@ApplicationScoped
class NetworkMaps {

    private static final List<String> STYLES = List.of("a", "b", "c", "d");

    private final Maps maps;

    NetworkMaps(Maps maps) {
        this.maps = maps;
    }

    Drawing ports(List<Location> ports) {
        var map = maps.empty();
        ports.forEach(port -> map.port("dot", "minor", port.locode()));
        return map.draw("Map of all " + ports.size() + " locations; the list below names them.");
    }

    Drawing voyage(Voyage voyage) {
        var map = maps.empty();
        var movements = voyage.movements();
        movements.forEach(movement -> map.line("whole", movement.from(), movement.to()));
        map.port("port", "major", movements.getFirst().from());
        map.port("goal", "major", movements.getLast().to());
        movements.forEach(movement -> map.port("port", "minor", movement.to()));
        return map.draw("Map of voyage " + voyage.voyageNumber() + "; its schedule says the same.");
    }

    Drawing paths(List<TransitPath> paths) {
        var map = maps.empty();
        // The best last, on top of the others.
        for (int at = paths.size() - 1; at >= 0; at--) {
            var style = STYLES.get(at % STYLES.size());
            paths.get(at).edges().forEach(edge -> map.line(style, edge.origin(), edge.destination()));
        }
        var best = paths.getFirst().edges();
        map.port("port", "major", best.getFirst().origin());
        map.port("goal", "major", best.getLast().destination());
        paths.forEach(path -> path.edges().forEach(edge -> map.port("port", "minor", edge.destination())));
        return map.draw("Map of " + paths.size() + " ways; the list below says the same.");
    }
}
