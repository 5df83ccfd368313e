package dev.cargokit.routing.infrastructure.sample;

import dev.cargokit.routing.domain.Coordinates;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/// Waypoints at sea (straits, capes, canals) and the lanes between them, so that no ship sails over land.
/// Distances are within a few percent of published ones.
final class SeaChart {

    /// Ports at the same waypoint are close to each other on one coast: ships sail nearly straight.
    private static final double COASTAL_DETOUR = 1.15;

    private final Map<String, Coordinates> waypoints = new HashMap<>();
    private final Map<String, List<Lane>> lanes = new HashMap<>();

    static SeaChart read() {
        var chart = new SeaChart();
        SampleTable.read("waypoints.csv").rows().forEach(chart::addWaypoint);
        SampleTable.read("lanes.csv").rows().forEach(chart::addLanes);
        return chart;
    }

    /// The shortest passage by sea (Dijkstra).
    Passage passage(Port from, Port to) {
        if (from.waypoints().stream().anyMatch(to.waypoints()::contains)) {
            return new Passage(COASTAL_DETOUR * from.nauticalMilesTo(to), 0);
        }
        var open = new PriorityQueue<Reached>(Comparator.comparingDouble(Reached::miles));
        var settled = new HashSet<String>();
        from.waypoints().forEach(waypoint -> open.add(reached(from, waypoint)));
        var best = new Reached("", Double.POSITIVE_INFINITY, 0);
        while (!open.isEmpty() && open.element().miles < best.miles) {
            var next = open.remove();
            if (settled.add(next.waypoint)) {
                best = to.waypoints().contains(next.waypoint) ? nearer(best, next, to) : best;
                lanes.get(next.waypoint).forEach(lane -> open.add(next.along(lane)));
            }
        }
        if (best.waypoint.isEmpty()) {
            throw new IllegalStateException("no passage by sea from " + from.locode() + " to " + to.locode());
        }
        return new Passage(best.miles, best.canalHours);
    }

    private Reached reached(Port port, String waypoint) {
        return new Reached(waypoint, port.nauticalMilesTo(waypoints.get(waypoint)), 0);
    }

    private Reached nearer(Reached best, Reached last, Port port) {
        double miles = last.miles + port.nauticalMilesTo(waypoints.get(last.waypoint));
        return miles < best.miles ? new Reached(last.waypoint, miles, last.canalHours) : best;
    }

    private void addWaypoint(SampleTable.Row row) {
        waypoints.put(row.text("name"), new Coordinates(row.decimal("latitude"), row.decimal("longitude")));
    }

    private void addLanes(SampleTable.Row row) {
        var chain = row.words("lane");
        for (int next = 1; next < chain.size(); next++) {
            addLane(chain.get(next - 1), chain.get(next), row.integer("canal_hours"));
            addLane(chain.get(next), chain.get(next - 1), row.integer("canal_hours"));
        }
    }

    private void addLane(String from, String to, int canalHours) {
        double miles = waypoints.get(from).nauticalMilesTo(waypoints.get(to));
        lanes.computeIfAbsent(from, _ -> new ArrayList<>()).add(new Lane(to, miles, canalHours));
    }

    private record Lane(String to, double miles, int canalHours) {}

    private record Reached(String waypoint, double miles, int canalHours) {

        Reached along(Lane lane) {
            return new Reached(lane.to, miles + lane.miles, canalHours + lane.canalHours);
        }
    }
}
