package dev.cargokit.routing.domain.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedList;
import java.util.List;
import java.util.Optional;

/// Finds the earliest arrivals with at most 1, 2 … voyages in one pass over the connections in order of
/// departure.
///
/// This is the connection scan algorithm (Dibbelt, Pajor, Strasser, Wagner: "Connection Scan Algorithm",
/// 2018) with labels per number of voyages. A connection arrives after it departs, so every label is final
/// before the first connection that could use it: there is no queue, and each connection is visited once.
final class ConnectionScan {

    private final Connections connections;
    private final Request request;
    private final Labels labels;
    private final int[] voyagesAboard;
    private final int[] loadedAt;
    private ExcludedEdges excluded = ExcludedEdges.NONE;

    ConnectionScan(Timetable timetable, Request request) {
        this.connections = timetable.connections();
        this.request = request;
        this.labels = new Labels(timetable.locationCount());
        this.voyagesAboard = new int[timetable.voyageCount()];
        this.loadedAt = new int[timetable.voyageCount()];
    }

    /// The journeys that no other journey beats in both arrival and number of voyages, earliest arrival
    /// first.
    List<Journey> paretoFront() {
        scan(ExcludedEdges.NONE, 1);
        var front = new ArrayList<Journey>();
        for (int voyages = Labels.MAXIMUM_VOYAGES; voyages > 0; voyages--) {
            if (labels.arrival(request.destination(), voyages) < labels.arrival(request.destination(), voyages - 1)) {
                front.add(journey(voyages));
            }
        }
        return front;
    }

    /// The journey with the earliest arrival, and of those the one with the fewest voyages.
    Optional<Journey> earliest(ExcludedEdges without) {
        scan(without, Labels.MAXIMUM_VOYAGES);
        long arrival = labels.arrival(request.destination(), Labels.MAXIMUM_VOYAGES);
        int voyages = labels.fewestVoyages(request.destination(), arrival);
        return voyages == 0 ? Optional.empty() : Optional.of(journey(voyages));
    }

    /// Scans until no connection can improve the arrival with at most that many voyages.
    private void scan(ExcludedEdges without, int voyages) {
        excluded = without;
        Arrays.fill(voyagesAboard, Labels.MAXIMUM_VOYAGES + 1);
        labels.clear();
        labels.set(request.origin(), request.departingAfter() + 1 - request.transfer());
        labels.set(request.destination(), request.arrivingBefore());
        int connection = connections.firstAfter(request.departingAfter());
        while (connection < connections.size()
                && connections.departure()[connection] < labels.arrival(request.destination(), voyages)) {
            load(connection);
            unload(connection);
            connection++;
        }
    }

    /// Loads onto the connection's voyage if that needs fewer voyages than loading earlier, or as many but
    /// later at the same location: cargo does not travel in a circle.
    private void load(int connection) {
        int location = connections.from()[connection];
        int voyage = connections.voyage()[connection];
        long readyBy = connections.departure()[connection] - request.transfer();
        int voyages = labels.fewestVoyages(location, readyBy) + 1;
        boolean better = voyages < voyagesAboard[voyage]
                || voyages == voyagesAboard[voyage] && location == connections.from()[loadedAt[voyage]];
        if (better && voyages <= Labels.MAXIMUM_VOYAGES && excluded.allowLoading(connection, voyage)) {
            voyagesAboard[voyage] = voyages;
            loadedAt[voyage] = connection;
        }
    }

    /// Records the arrival if the cargo is aboard, unless the destination is reached earlier without it.
    private void unload(int connection) {
        int voyage = connections.voyage()[connection];
        int voyages = voyagesAboard[voyage];
        long arrival = connections.arrival()[connection];
        if (voyages <= Labels.MAXIMUM_VOYAGES
                && arrival < labels.arrival(request.destination(), voyages)
                && excluded.allowUnloading(connection)) {
            labels.improve(connections.to()[connection], voyages, arrival, loadedAt[voyage], connection);
        }
    }

    private Journey journey(int voyages) {
        var stays = new LinkedList<Journey.Stay>();
        int location = request.destination();
        while (voyages > 0) {
            int loaded = labels.loadedAt(location, voyages);
            stays.addFirst(new Journey.Stay(loaded, labels.unloadedAt(location, voyages)));
            location = connections.from()[loaded];
            voyages = labels.fewestVoyages(location, connections.departure()[loaded] - request.transfer());
        }
        return new Journey(stays);
    }

    /// A [PathQuery] in the numbers of the timetable; times and the transfer time in seconds.
    record Request(int origin, int destination, long departingAfter, long arrivingBefore, long transfer) {}
}
