package dev.cargokit.pages.network;

import dev.cargokit.pages.map.Drawing;
import dev.cargokit.pages.map.Maps;
import dev.cargokit.pages.service.Place;
import dev.cargokit.pages.service.Route;
import dev.cargokit.pages.service.Voyage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// Draws ports, voyages and ways.
@ApplicationScoped
class NetworkMaps {

    private static final String STYLES = "abcd";

    private final Maps maps;

    NetworkMaps(Maps maps) {
        this.maps = maps;
    }

    Drawing ports(List<Place> ports) {
        var sheet = maps.sheet();
        ports.forEach(place -> sheet.port("dot", "minor", place.locode()));
        return sheet.draw("Map of all " + ports.size() + " locations; the list below names them.");
    }

    Drawing voyage(Voyage voyage) {
        var sheet = maps.sheet();
        var movements = voyage.movements();
        movements.forEach(movement -> sheet.way("whole", movement.from(), movement.to()));
        sheet.port("port", "major", movements.getFirst().from());
        sheet.port("goal", "major", movements.getLast().to());
        movements.forEach(movement -> sheet.port("port", "minor", movement.to()));
        return sheet.draw("Map of voyage " + voyage.voyageNumber() + "; its schedule says the same.");
    }

    Drawing ways(List<Route> routes) {
        var sheet = maps.sheet();
        for (int at = routes.size() - 1; at >= 0; at--) {
            var style = STYLES.substring(at % STYLES.length(), at % STYLES.length() + 1);
            routes.get(at).legs().forEach(leg -> sheet.way(style, leg.from(), leg.to()));
        }
        var legs = routes.getFirst().legs();
        sheet.port("port", "major", legs.getFirst().from());
        sheet.port("goal", "major", legs.getLast().to());
        routes.forEach(route -> route.legs().forEach(leg -> sheet.port("port", "minor", leg.to())));
        return sheet.draw("Map of " + routes.size() + " ways; the list below says the same.");
    }
}
