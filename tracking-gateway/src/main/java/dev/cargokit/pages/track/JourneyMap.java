package dev.cargokit.pages.track;

import dev.cargokit.pages.map.Drawing;
import dev.cargokit.pages.map.MapSheet;
import dev.cargokit.pages.map.Maps;
import dev.cargokit.pages.service.Cargo;
import dev.cargokit.pages.service.Leg;
import dev.cargokit.pages.service.Places;
import dev.cargokit.tracking.domain.TrackedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Draws a journey: behind it where the cargo was handled, ahead the legs that are left, and where it is now. Aboard
/// a ship that is where the ship would be by its timetable.
@ApplicationScoped
class JourneyMap {

    private final Maps maps;
    private final Places places;
    private final Clock clock;

    JourneyMap(Maps maps, Places places, Clock clock) {
        this.clock = clock;
        this.maps = maps;
        this.places = places;
    }

    /// @param cargo null when booking could not be asked
    /// @return null when no place of it is known
    Drawing of(Cargo cargo, List<TrackedEvent> events) {
        var sheet = maps.sheet();
        var visited = visited(events);
        for (int next = 1; next < visited.size(); next++) {
            sheet.way("done", visited.get(next - 1), visited.get(next));
        }
        if (cargo == null) {
            visited.forEach(place -> sheet.port("port", "major", place));
            return sheet.draw("Map of the ports where the cargo was handled: " + names(visited) + ".");
        }
        legs(sheet, cargo);
        ports(sheet, cargo, visited);
        return sheet.draw(description(cargo, visited));
    }

    private void legs(MapSheet sheet, Cargo cargo) {
        var next = cargo.nextExpectedActivity();
        if (cargo.misdirected()) {
            cargo.legs().forEach(leg -> sheet.way("dropped", leg.from(), leg.to()));
            return;
        }
        if (next == null || next.type().equals("Claim")) {
            return;
        }
        boolean ahead = next.type().equals("Receive");
        for (Leg leg : cargo.legs()) {
            boolean named = leg.voyageNumber().equals(next.voyage());
            if (!ahead && named && next.type().equals("Unload") && leg.to().equals(next.location())) {
                underWay(sheet, leg);
                ahead = true;
            } else if (ahead || named && leg.from().equals(next.location())) {
                sheet.way("ahead", leg.from(), leg.to());
                ahead = true;
            }
        }
    }

    private void underWay(MapSheet sheet, Leg leg) {
        double whole = Duration.between(leg.loadTime(), leg.unloadTime()).toSeconds();
        double sailed = Duration.between(leg.loadTime(), clock.instant()).toSeconds();
        double fraction = Math.clamp(sailed / Math.max(1, whole), 0.03, 0.97);
        sheet.under("done", "ahead", leg.from(), leg.to(), fraction, "Aboard " + leg.voyageNumber());
    }

    private void ports(MapSheet sheet, Cargo cargo, List<String> visited) {
        if (cargo.lastKnownLocation() != null && !cargo.transportStatus().equals("onboard_carrier")) {
            sheet.port("here", "here", cargo.lastKnownLocation());
        }
        sheet.port("port", "major", cargo.origin());
        sheet.port("goal", "major", cargo.destination());
        cargo.legs().forEach(leg -> {
            sheet.port("port", "minor", leg.from());
            sheet.port("port", "minor", leg.to());
        });
        visited.forEach(place -> sheet.port("port", "minor", place));
    }

    private static List<String> visited(List<TrackedEvent> events) {
        var visited = new ArrayList<String>();
        for (var event : events) {
            var port = event.handling().location();
            if (visited.isEmpty() || !visited.getLast().equals(port)) {
                visited.add(port);
            }
        }
        return visited;
    }

    private String description(Cargo cargo, List<String> visited) {
        var route = cargo.legs().stream().map(leg -> places.name(leg.to())).collect(Collectors.joining(", "));
        return "Map of the way from " + places.name(cargo.origin()) + " to " + places.name(cargo.destination())
                + (route.isEmpty() ? "" : ", calling at " + route)
                + (visited.isEmpty() ? "." : "; handled so far in " + names(visited) + ".");
    }

    private String names(List<String> visited) {
        return visited.stream().map(places::name).collect(Collectors.joining(", "));
    }
}
