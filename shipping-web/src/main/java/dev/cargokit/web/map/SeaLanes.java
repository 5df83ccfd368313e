package dev.cargokit.web.map;

import dev.cargokit.web.client.Location;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/// The lanes of the sample timetable, so that lines on a map run through straits and canals and not over land. Between
/// ports that are on no lane (land and air links, ports added since) a line is straight.
@ApplicationScoped
class SeaLanes {

    private final Map<String, GeoPoint> waypoints = new HashMap<>();
    private final Map<String, List<String>> neighbours = new HashMap<>();
    private final Map<String, List<String>> waypointsOfPorts = new HashMap<>();

    SeaLanes() {
        CsvTable.read("/map/waypoints.csv")
                .forEach(row -> waypoints.put(
                        row.get("name"),
                        new GeoPoint(
                                Double.parseDouble(row.get("latitude")), Double.parseDouble(row.get("longitude")))));
        CsvTable.read("/map/lanes.csv").forEach(row -> connect(CsvTable.names(row.get("lane"))));
        CsvTable.read("/map/locations.csv")
                .forEach(row -> waypointsOfPorts.put(row.get("locode"), CsvTable.names(row.get("sea"))));
    }

    /// The points of the shortest path (Dijkstra), both ends included; each longitude lies near the one before.
    List<GeoPoint> path(Location from, Location to) {
        var starts = waypointsOfPorts.getOrDefault(from.locode(), List.of());
        var ends = waypointsOfPorts.getOrDefault(to.locode(), List.of());
        var straight = continuous(List.of(GeoPoint.of(from), GeoPoint.of(to)));
        if (starts.isEmpty() || ends.isEmpty() || starts.stream().anyMatch(ends::contains)) {
            return straight;
        }
        var open = new PriorityQueue<>(Comparator.comparingDouble(Candidate::miles));
        var settled = new HashSet<String>();
        starts.forEach(waypoint -> open.add(Candidate.from(GeoPoint.of(from), waypoint, waypoints.get(waypoint))));
        Candidate best = null;
        while (!open.isEmpty() && (best == null || open.element().miles < best.miles)) {
            var next = open.remove();
            if (settled.add(next.waypoint)) {
                if (ends.contains(next.waypoint)) {
                    var arrived = next.extend("", GeoPoint.of(to));
                    best = best == null || arrived.miles < best.miles ? arrived : best;
                }
                neighbours
                        .getOrDefault(next.waypoint, List.of())
                        .forEach(waypoint -> open.add(next.extend(waypoint, waypoints.get(waypoint))));
            }
        }
        return best == null ? straight : continuous(best.points);
    }

    private void connect(List<String> lane) {
        for (int next = 1; next < lane.size(); next++) {
            neighbours
                    .computeIfAbsent(lane.get(next - 1), _ -> new ArrayList<>())
                    .add(lane.get(next));
            neighbours.computeIfAbsent(lane.get(next), _ -> new ArrayList<>()).add(lane.get(next - 1));
        }
    }

    private static List<GeoPoint> continuous(List<GeoPoint> points) {
        var path = new ArrayList<GeoPoint>();
        points.forEach(point ->
                path.add(path.isEmpty() ? point : point.near(path.getLast().longitude())));
        return path;
    }

    /// A path to a waypoint.
    private record Candidate(String waypoint, double miles, List<GeoPoint> points) {

        static Candidate from(GeoPoint port, String waypoint, GeoPoint position) {
            return new Candidate("", 0, List.of(port)).extend(waypoint, position);
        }

        Candidate extend(String waypoint, GeoPoint position) {
            var extended = new ArrayList<>(points);
            extended.add(position);
            return new Candidate(waypoint, miles + points.getLast().milesTo(position), extended);
        }
    }
}
