package dev.cargokit.routing.domain.search;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.Function;

/// Finds alternative paths by excluding the parts of the best ones, best first (Lawler 1972).
///
/// Every other journey lacks at least one part of a known journey, so scanning again without each part in
/// turn, and without each part of the results, finds all. Parts are voyages first, because shippers want
/// alternatives that differ in more than the port of transshipment; only if these are too few, single
/// calls.
final class Alternatives {

    private static final int MINIMUM_PATHS = 3;

    /// Bounds the time of a search; real timetables need about fifteen.
    private static final int MAXIMUM_SCANS = 80;

    private final Timetable timetable;
    private final ConnectionScan scan;
    private final int limit;
    private final Map<Journey, TransitPath> found = new LinkedHashMap<>();
    private int scans;

    Alternatives(Timetable timetable, ConnectionScan.Request request, int limit) {
        this.timetable = timetable;
        this.scan = new ConnectionScan(timetable, request);
        this.limit = limit;
    }

    List<TransitPath> find() {
        var front = scan.paretoFront();
        front.stream().limit(limit).forEach(journey -> found.put(journey, journey.on(timetable)));
        branch(
                front,
                limit,
                candidate -> candidate.excluded().withoutEachVoyage(candidate.journey(), timetable.connections()));
        branch(
                front,
                Math.min(limit, MINIMUM_PATHS),
                candidate -> candidate.excluded().withoutEachCall(candidate.journey()));
        return found.values().stream().sorted(TransitPath.BEST_FIRST).toList();
    }

    private void branch(List<Journey> front, int minimum, Function<Candidate, List<ExcludedEdges>> branches) {
        var candidates = new PriorityQueue<Candidate>(Comparator.comparing(Candidate::path, TransitPath.BEST_FIRST));
        front.forEach(journey -> candidates.add(new Candidate(ExcludedEdges.NONE, journey, journey.on(timetable))));
        var tried = new HashSet<ExcludedEdges>();
        scans = 0;
        while (found.size() < minimum && scans < MAXIMUM_SCANS && !candidates.isEmpty()) {
            var best = candidates.remove();
            found.put(best.journey(), best.path());
            if (found.size() < minimum) {
                branches.apply(best).stream().filter(tried::add).forEach(excluded -> explore(excluded, candidates));
            }
        }
    }

    private void explore(ExcludedEdges excluded, PriorityQueue<Candidate> candidates) {
        scans++;
        scan.earliest(excluded)
                .ifPresent(journey -> candidates.add(new Candidate(excluded, journey, journey.on(timetable))));
    }

    /// The best journey without the excluded edges.
    private record Candidate(ExcludedEdges excluded, Journey journey, TransitPath path) {}
}
