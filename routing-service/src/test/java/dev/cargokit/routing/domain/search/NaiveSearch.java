package dev.cargokit.routing.domain.search;

import dev.cargokit.routing.domain.UnLocode;
import dev.cargokit.routing.domain.Voyage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The reference for results and speed: follow every voyage from every reached location,
/// as long as that brings cargo somewhere earlier or with fewer voyages. Obviously correct,
/// without index or order.
public final class NaiveSearch {

    private final Collection<Voyage> voyages;
    private final Duration transferTime;

    public NaiveSearch(Collection<Voyage> voyages, Duration transferTime) {
        this.voyages = voyages;
        this.transferTime = transferTime;
    }

    /// The earliest arrival per number of voyages, where more voyages arrive earlier: the Pareto
    /// front.
    public TreeMap<Integer, Instant> front(PathQuery query) {
        var reached = new HashMap<Stop, Instant>();
        var open = new ArrayDeque<Stop>();
        var start = new Stop(query.origin(), 0);
        reached.put(start, query.departingAfter());
        open.add(start);
        while (!open.isEmpty()) {
            var stop = open.remove();
            if (stop.voyages() < Labels.MAXIMUM_VOYAGES) {
                voyages.forEach(voyage -> follow(voyage, stop, query, reached, open));
            }
        }
        return front(reached, query.destination());
    }

    private void follow(Voyage voyage, Stop stop, PathQuery query, Map<Stop, Instant> reached, Deque<Stop> open) {
        var since = reached.get(stop);
        boolean aboard = false;
        for (var movement : voyage.schedule().movements()) {
            aboard |= movement.from().equals(stop.place()) && canLoad(stop, since, movement.departure());
            if (aboard && movement.arrival().isBefore(query.arrivingBefore())) {
                var next = new Stop(movement.to(), stop.voyages() + 1);
                if (arrivesEarlier(movement.arrival(), next, reached)) {
                    reached.put(next, movement.arrival());
                    open.add(next);
                }
            }
        }
    }

    private boolean canLoad(Stop stop, Instant since, Instant departure) {
        return stop.voyages() == 0 ? departure.isAfter(since) : !departure.isBefore(since.plus(transferTime));
    }

    private static boolean arrivesEarlier(Instant arrival, Stop stop, Map<Stop, Instant> reached) {
        for (int voyages = 0; voyages <= stop.voyages(); voyages++) {
            var known = reached.get(new Stop(stop.place(), voyages));
            if (known != null && !arrival.isBefore(known)) {
                return false;
            }
        }
        return true;
    }

    private static TreeMap<Integer, Instant> front(Map<Stop, Instant> reached, UnLocode destination) {
        var front = new TreeMap<Integer, Instant>();
        for (int voyages = 1; voyages <= Labels.MAXIMUM_VOYAGES; voyages++) {
            var arrival = Optional.ofNullable(reached.get(new Stop(destination, voyages)));
            if (arrival.isPresent()
                    && (front.isEmpty()
                            || arrival.get().isBefore(front.lastEntry().getValue()))) {
                front.put(voyages, arrival.get());
            }
        }
        return front;
    }

    private record Stop(UnLocode place, int voyages) {}
}
