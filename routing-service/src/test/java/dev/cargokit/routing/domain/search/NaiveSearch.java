package dev.cargokit.routing.domain.search;

import dev.cargokit.routing.domain.CarrierMovement;
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

/// What the search is compared with, in result and in speed: follow every voyage from every place reached,
/// as long as that brings cargo somewhere earlier or with fewer voyages. Written to be obviously right,
/// without index or order.
public final class NaiveSearch {

    private final Collection<Voyage> voyages;
    private final Duration transferTime;

    public NaiveSearch(Collection<Voyage> voyages, Duration transferTime) {
        this.voyages = voyages;
        this.transferTime = transferTime;
    }

    /// The earliest arrival for each number of voyages with which it is earlier than with fewer: the Pareto
    /// front.
    public TreeMap<Integer, Instant> front(PathQuery query) {
        Map<Stop, Instant> reached = new HashMap<>();
        Deque<Stop> open = new ArrayDeque<>();
        Stop start = new Stop(query.origin(), 0);
        reached.put(start, query.departingAfter());
        open.add(start);
        while (!open.isEmpty()) {
            Stop stop = open.remove();
            if (stop.voyages() < Labels.MOST_VOYAGES) {
                voyages.forEach(voyage -> follow(voyage, stop, query, reached, open));
            }
        }
        return front(reached, query.destination());
    }

    private void follow(Voyage voyage, Stop stop, PathQuery query, Map<Stop, Instant> reached, Deque<Stop> open) {
        Instant since = reached.get(stop);
        boolean aboard = false;
        for (CarrierMovement movement : voyage.schedule().movements()) {
            aboard |= movement.from().equals(stop.place()) && canLoad(stop, since, movement.departure());
            if (aboard && movement.arrival().isBefore(query.arrivingBefore())) {
                Stop next = new Stop(movement.to(), stop.voyages() + 1);
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
            Instant known = reached.get(new Stop(stop.place(), voyages));
            if (known != null && !arrival.isBefore(known)) {
                return false;
            }
        }
        return true;
    }

    private static TreeMap<Integer, Instant> front(Map<Stop, Instant> reached, UnLocode destination) {
        TreeMap<Integer, Instant> front = new TreeMap<>();
        for (int voyages = 1; voyages <= Labels.MOST_VOYAGES; voyages++) {
            Optional<Instant> arrival = Optional.ofNullable(reached.get(new Stop(destination, voyages)));
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
