package dev.cargokit.web.track;

import dev.cargokit.web.client.booking.Cargo;
import dev.cargokit.web.client.booking.Leg;
import dev.cargokit.web.client.tracking.TrackedEvent;
import dev.cargokit.web.location.Locations;
import dev.cargokit.web.map.Drawing;
import dev.cargokit.web.map.MapBuilder;
import dev.cargokit.web.map.Maps;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Draws a journey: the ports where the cargo was handled, the remaining legs, and where it is now. Aboard a ship
/// that is the ship's position by its timetable.
@ApplicationScoped
class JourneyMap {

    private final Maps maps;
    private final Locations locations;
    private final Clock clock;

    JourneyMap(Maps maps, Locations locations, Clock clock) {
        this.maps = maps;
        this.locations = locations;
        this.clock = clock;
    }

    /// @param cargo null when booking is unavailable
    /// @return null when none of its locations is known
    Drawing of(Cargo cargo, List<TrackedEvent> events) {
        var map = maps.empty();
        var visited = visited(events);
        for (int next = 1; next < visited.size(); next++) {
            map.line("done", visited.get(next - 1), visited.get(next));
        }
        if (cargo == null) {
            visited.forEach(port -> map.port("port", "major", port));
            return map.draw("Map of the ports where the cargo was handled: " + names(visited) + ".");
        }
        drawLegs(map, cargo);
        drawPorts(map, cargo, visited);
        return map.draw(description(cargo, visited));
    }

    private void drawLegs(MapBuilder map, Cargo cargo) {
        var next = cargo.nextExpectedActivity();
        if (cargo.misdirected()) {
            cargo.legs().forEach(leg -> map.line("dropped", leg.from(), leg.to()));
            return;
        }
        if (next == null || next.type().equals("Claim")) {
            return;
        }
        boolean ahead = next.type().equals("Receive");
        for (var leg : cargo.legs()) {
            boolean current = leg.voyageNumber().equals(next.voyage());
            if (!ahead && current && next.type().equals("Unload") && leg.to().equals(next.location())) {
                drawShip(map, leg);
                ahead = true;
            } else if (ahead || current && leg.from().equals(next.location())) {
                map.line("ahead", leg.from(), leg.to());
                ahead = true;
            }
        }
    }

    private void drawShip(MapBuilder map, Leg leg) {
        double whole = Duration.between(leg.loadTime(), leg.unloadTime()).toSeconds();
        double sailed = Duration.between(leg.loadTime(), clock.instant()).toSeconds();
        double fraction = Math.clamp(sailed / Math.max(1, whole), 0.03, 0.97);
        map.ship("done", "ahead", leg.from(), leg.to(), fraction, "Aboard " + leg.voyageNumber());
    }

    private static void drawPorts(MapBuilder map, Cargo cargo, List<String> visited) {
        if (cargo.lastKnownLocation() != null && !cargo.transportStatus().equals("onboard_carrier")) {
            map.port("here", "here", cargo.lastKnownLocation());
        }
        map.port("port", "major", cargo.origin());
        map.port("goal", "major", cargo.destination());
        cargo.legs().forEach(leg -> {
            map.port("port", "minor", leg.from());
            map.port("port", "minor", leg.to());
        });
        visited.forEach(port -> map.port("port", "minor", port));
    }

    private static List<String> visited(List<TrackedEvent> events) {
        var visited = new ArrayList<String>();
        for (var event : events) {
            if (visited.isEmpty() || !visited.getLast().equals(event.location())) {
                visited.add(event.location());
            }
        }
        return visited;
    }

    private String description(Cargo cargo, List<String> visited) {
        var route = cargo.legs().stream().map(leg -> locations.name(leg.to())).collect(Collectors.joining(", "));
        return "Map of the way from " + locations.name(cargo.origin()) + " to " + locations.name(cargo.destination())
                + (route.isEmpty() ? "" : ", calling at " + route)
                + (visited.isEmpty() ? "." : "; handled so far in " + names(visited) + ".");
    }

    private String names(List<String> ports) {
        return ports.stream().map(locations::name).collect(Collectors.joining(", "));
    }
}
