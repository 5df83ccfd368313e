package dev.cargokit.routing.domain.search;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Function;

/// Looks for several paths by taking away what the best ones are made of, best first, until there are
/// enough.
///
/// Every journey other than a known one lacks something of it, so scanning again without each of its parts
/// in turn, and so on with what that finds, leaves none out (Lawler 1972). The parts are voyages at first,
/// as a shipper wants alternatives that differ in more than the port where they change; only if these are
/// too few, single calls.
final class Alternatives {

    private static final int ENOUGH = 3;

    /// Keeps the time of a search bounded; real timetables need about fifteen.
    private static final int MOST_SCANS = 80;

    private final Timetable timetable;
    private final ConnectionScan scan;
    private final int limit;
    private final Map<Journey, TransitPath> found = new LinkedHashMap<>();
    private int scans;

    Alternatives(Timetable timetable, ConnectionScan.Wanted wanted, int limit) {
        this.timetable = timetable;
        this.scan = new ConnectionScan(timetable, wanted);
        this.limit = limit;
    }

    List<TransitPath> find() {
        List<Journey> front = scan.front();
        front.stream().limit(limit).forEach(journey -> found.put(journey, journey.on(timetable)));
        branch(front, limit, way -> way.bans().withoutEachVoyage(way.journey(), timetable.connections()));
        branch(front, Math.min(limit, ENOUGH), way -> way.bans().withoutEachCall(way.journey()));
        return found.values().stream().sorted(TransitPath.BEST_FIRST).toList();
    }

    private void branch(List<Journey> front, int enough, Function<Way, List<Bans>> branches) {
        PriorityQueue<Way> ways = new PriorityQueue<>(Comparator.comparing(Way::path, TransitPath.BEST_FIRST));
        front.forEach(journey -> ways.add(new Way(Bans.NONE, journey, journey.on(timetable))));
        Set<Bans> tried = new HashSet<>();
        scans = 0;
        while (found.size() < enough && scans < MOST_SCANS && !ways.isEmpty()) {
            Way best = ways.remove();
            found.put(best.journey(), best.path());
            if (found.size() < enough) {
                branches.apply(best).stream().filter(tried::add).forEach(bans -> follow(bans, ways));
            }
        }
    }

    private void follow(Bans bans, PriorityQueue<Way> ways) {
        scans++;
        scan.earliest(bans).ifPresent(journey -> ways.add(new Way(bans, journey, journey.on(timetable))));
    }

    /// The best journey under the bans.
    private record Way(Bans bans, Journey journey, TransitPath path) {}
}
