package dev.cargokit.pages.network;

import dev.cargokit.pages.map.Drawing;
import dev.cargokit.pages.map.Maps;
import dev.cargokit.pages.service.Place;
import dev.cargokit.pages.service.Places;
import dev.cargokit.pages.service.Route;
import dev.cargokit.pages.service.Voyage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// Draws ports, voyages and ways.
@ApplicationScoped
class NetworkMaps {

    private static final String STYLES = "abcd";

    private final Maps maps;
    private final Places places;

    NetworkMaps(Maps maps, Places places) {
        this.maps = maps;
        this.places = places;
    }

    Drawing ports(List<Place> ports) {
        var sheet = maps.sheet();
        ports.forEach(place -> sheet.port("dot", "minor", place));
        return sheet.draw("Map of all " + ports.size() + " locations; the list below names them.");
    }

    Drawing voyage(Voyage voyage) {
        var sheet = maps.sheet();
        var movements = voyage.movements();
        movements.forEach(movement -> places.find(movement.from())
                .ifPresent(from -> places.find(movement.to()).ifPresent(to -> sheet.way("whole", from, to))));
        places.find(movements.getFirst().from()).ifPresent(place -> sheet.port("port", "major", place));
        places.find(movements.getLast().to()).ifPresent(place -> sheet.port("goal", "major", place));
        movements.forEach(
                movement -> places.find(movement.to()).ifPresent(place -> sheet.port("port", "minor", place)));
        return sheet.draw("Map of voyage " + voyage.voyageNumber() + "; its schedule says the same.");
    }

    Drawing ways(List<Route> routes) {
        var sheet = maps.sheet();
        for (int at = routes.size() - 1; at >= 0; at--) {
            var style = STYLES.substring(at % STYLES.length(), at % STYLES.length() + 1);
            routes.get(at)
                    .legs()
                    .forEach(leg -> places.find(leg.from())
                            .ifPresent(from -> places.find(leg.to()).ifPresent(to -> sheet.way(style, from, to))));
        }
        var legs = routes.getFirst().legs();
        places.find(legs.getFirst().from()).ifPresent(place -> sheet.port("port", "major", place));
        places.find(legs.getLast().to()).ifPresent(place -> sheet.port("goal", "major", place));
        routes.forEach(route -> route.legs()
                .forEach(leg -> places.find(leg.to()).ifPresent(place -> sheet.port("port", "minor", place))));
        return sheet.draw("Map of " + routes.size() + " ways; the list below says the same.");
    }
}
