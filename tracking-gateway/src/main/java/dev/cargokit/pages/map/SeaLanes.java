package dev.cargokit.pages.map;

import dev.cargokit.pages.service.Place;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/// The ways of ships, so that lines on a map run through straits and canals and not over land. They are those that the
/// sample timetable is reckoned on; between ports that are on no lane (land and air links, ports added since) a way
/// is a straight line.
@ApplicationScoped
class SeaLanes {

    private final Map<String, GeoPoint> waypoints = new HashMap<>();
    private final Map<String, List<String>> lanes = new HashMap<>();
    private final Map<String, List<String>> ports = new HashMap<>();

    SeaLanes() {
        CsvTable.read("/map/waypoints.csv")
                .forEach(row -> waypoints.put(
                        row.get("name"),
                        new GeoPoint(
                                Double.parseDouble(row.get("latitude")), Double.parseDouble(row.get("longitude")))));
        CsvTable.read("/map/lanes.csv").forEach(row -> connect(CsvTable.words(row.get("lane"))));
        CsvTable.read("/map/locations.csv")
                .forEach(row -> ports.put(row.get("locode"), CsvTable.words(row.get("sea"))));
    }

    /// The points of the shortest way (Dijkstra), both ends included; each longitude lies near the one before.
    List<GeoPoint> way(Place from, Place to) {
        var begin = ports.getOrDefault(from.locode(), List.of());
        var end = ports.getOrDefault(to.locode(), List.of());
        var direct = unbroken(List.of(GeoPoint.of(from), GeoPoint.of(to)));
        if (begin.isEmpty() || end.isEmpty() || begin.stream().anyMatch(end::contains)) {
            return direct;
        }
        var open = new PriorityQueue<>(Comparator.comparingDouble(Reached::miles));
        var settled = new HashSet<String>();
        begin.forEach(waypoint -> open.add(Reached.from(GeoPoint.of(from), waypoint, waypoints.get(waypoint))));
        Reached best = null;
        while (!open.isEmpty() && (best == null || open.element().miles < best.miles)) {
            var next = open.remove();
            if (settled.add(next.waypoint)) {
                if (end.contains(next.waypoint)) {
                    var arrived = next.on("", GeoPoint.of(to));
                    best = best == null || arrived.miles < best.miles ? arrived : best;
                }
                lanes.getOrDefault(next.waypoint, List.of())
                        .forEach(waypoint -> open.add(next.on(waypoint, waypoints.get(waypoint))));
            }
        }
        return best == null ? direct : unbroken(best.points);
    }

    private void connect(List<String> lane) {
        for (int next = 1; next < lane.size(); next++) {
            lanes.computeIfAbsent(lane.get(next - 1), _ -> new ArrayList<>()).add(lane.get(next));
            lanes.computeIfAbsent(lane.get(next), _ -> new ArrayList<>()).add(lane.get(next - 1));
        }
    }

    private static List<GeoPoint> unbroken(List<GeoPoint> points) {
        var way = new ArrayList<GeoPoint>();
        points.forEach(point ->
                way.add(way.isEmpty() ? point : point.near(way.getLast().longitude())));
        return way;
    }

    private record Reached(String waypoint, double miles, List<GeoPoint> points) {

        static Reached from(GeoPoint port, String waypoint, GeoPoint at) {
            return new Reached("", 0, List.of(port)).on(waypoint, at);
        }

        Reached on(String waypoint, GeoPoint at) {
            var further = new ArrayList<>(points);
            further.add(at);
            return new Reached(waypoint, miles + points.getLast().milesTo(at), further);
        }
    }
}
