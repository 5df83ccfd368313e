package dev.cargokit.routing.domain.search;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/// A path through the timetable: each edge begins where, and not before, the previous one ends.
public record TransitPath(List<TransitEdge> edges) {

    /// Best first: earliest arrival, ties to fewer voyages, then to the later departure; finally by voyage
    /// numbers, so that results are deterministic.
    static final Comparator<TransitPath> BEST_FIRST = Comparator.comparing(TransitPath::arrival)
            .thenComparing(TransitPath::voyages)
            .thenComparing(TransitPath::departure, Comparator.reverseOrder())
            .thenComparing(path -> path.edges().toString());

    public TransitPath {
        edges = List.copyOf(edges);
        if (edges.isEmpty()) {
            throw new IllegalArgumentException("a path has at least one edge");
        }
        for (int next = 1; next < edges.size(); next++) {
            requireSuccession(edges.get(next - 1), edges.get(next));
        }
    }

    public Instant departure() {
        return edges.getFirst().departure();
    }

    public Instant arrival() {
        return edges.getLast().arrival();
    }

    public int voyages() {
        return edges.size();
    }

    private static void requireSuccession(TransitEdge previous, TransitEdge next) {
        if (!next.origin().equals(previous.destination()) || next.departure().isBefore(previous.arrival())) {
            throw new IllegalArgumentException("edges connect and follow each other in time");
        }
    }
}
