package dev.cargokit.routing.domain.search;

import dev.cargokit.routing.domain.UnLocode;
import dev.cargokit.routing.domain.Voyage;
import dev.cargokit.routing.domain.VoyageNumber;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// All paths without a repeated voyage or location; for tiny timetables only.
final class AllPaths {

    private final List<Voyage> voyages;
    private final Duration transferTime;
    private final PathQuery query;
    private final Set<TransitPath> found = new HashSet<>();

    AllPaths(List<Voyage> voyages, Duration transferTime, PathQuery query) {
        this.voyages = voyages;
        this.transferTime = transferTime;
        this.query = query;
    }

    Set<TransitPath> find() {
        extend(query.origin(), query.departingAfter().plusNanos(1), Set.of(), Set.of(query.origin()), List.of());
        return found;
    }

    private void extend(
            UnLocode place, Instant ready, Set<VoyageNumber> taken, Set<UnLocode> visited, List<TransitEdge> edges) {
        if (place.equals(query.destination())) {
            found.add(new TransitPath(edges));
        } else if (edges.size() < Labels.MAXIMUM_VOYAGES) {
            voyages.stream()
                    .filter(voyage -> !taken.contains(voyage.number()))
                    .flatMap(voyage -> edgesFrom(voyage, place, ready).stream())
                    .filter(edge -> !visited.contains(edge.destination()))
                    .filter(edge -> edge.arrival().isBefore(query.arrivingBefore()))
                    .forEach(edge -> extend(
                            edge.destination(),
                            edge.arrival().plus(transferTime),
                            with(taken, edge.voyage()),
                            with(visited, edge.destination()),
                            with(edges, edge)));
        }
    }

    private static List<TransitEdge> edgesFrom(Voyage voyage, UnLocode place, Instant ready) {
        var movements = voyage.schedule().movements();
        var edges = new ArrayList<TransitEdge>();
        for (int first = 0; first < movements.size(); first++) {
            var load = movements.get(first);
            if (load.from().equals(place) && !load.departure().isBefore(ready)) {
                movements.subList(first, movements.size()).stream()
                        .filter(unload -> !unload.to().equals(place))
                        .map(unload -> new TransitEdge(
                                voyage.number(), place, unload.to(), load.departure(), unload.arrival()))
                        .forEach(edges::add);
            }
        }
        return edges;
    }

    private static <T> Set<T> with(Set<T> set, T member) {
        var larger = new HashSet<T>(set);
        larger.add(member);
        return larger;
    }

    private static <T> List<T> with(List<T> list, T member) {
        var longer = new ArrayList<T>(list);
        longer.add(member);
        return longer;
    }
}
