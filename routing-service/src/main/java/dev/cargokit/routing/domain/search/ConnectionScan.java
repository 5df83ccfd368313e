package dev.cargokit.routing.domain.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedList;
import java.util.List;
import java.util.Optional;

/// One pass over the connections in order of departure that finds the earliest arrivals with at most 1, 2 …
/// voyages.
///
/// This is the connection scan algorithm (Dibbelt, Pajor, Strasser, Wagner: "Connection Scan Algorithm",
/// 2018) with labels per number of voyages. Because a connection arrives after it departs, every label is
/// final when the first connection that could use it comes up: there is no queue and nothing is looked at
/// twice.
final class ConnectionScan {

    private final Connections connections;
    private final Wanted wanted;
    private final Labels labels;
    private final int[] voyagesAboard;
    private final int[] loadedAt;
    private Bans bans = Bans.NONE;

    ConnectionScan(Timetable timetable, Wanted wanted) {
        this.connections = timetable.connections();
        this.wanted = wanted;
        this.labels = new Labels(timetable.locationCount());
        this.voyagesAboard = new int[timetable.voyageCount()];
        this.loadedAt = new int[timetable.voyageCount()];
    }

    /// The journeys of which none is both later and longer than another: earliest arrival first.
    List<Journey> front() {
        scan(Bans.NONE, 1);
        List<Journey> front = new ArrayList<>();
        for (int voyages = Labels.MOST_VOYAGES; voyages > 0; voyages--) {
            if (labels.arrival(wanted.destination(), voyages) < labels.arrival(wanted.destination(), voyages - 1)) {
                front.add(journey(voyages));
            }
        }
        return front;
    }

    /// The journey under the bans that arrives first, of several the one with the fewest voyages.
    Optional<Journey> earliest(Bans without) {
        scan(without, Labels.MOST_VOYAGES);
        long arrival = labels.arrival(wanted.destination(), Labels.MOST_VOYAGES);
        int voyages = labels.fewestVoyages(wanted.destination(), arrival);
        return voyages == 0 ? Optional.empty() : Optional.of(journey(voyages));
    }

    /// Goes on until nothing can improve the arrival with at most so many voyages any more.
    private void scan(Bans without, int voyages) {
        bans = without;
        Arrays.fill(voyagesAboard, Labels.MOST_VOYAGES + 1);
        labels.clear();
        labels.set(wanted.origin(), wanted.departingAfter() + 1 - wanted.transfer());
        labels.set(wanted.destination(), wanted.arrivingBefore());
        int connection = connections.firstAfter(wanted.departingAfter());
        while (connection < connections.size()
                && connections.departure()[connection] < labels.arrival(wanted.destination(), voyages)) {
            load(connection);
            unload(connection);
            connection++;
        }
    }

    /// Boards the connection's voyage if that takes fewer voyages than boarding it earlier did; or as many,
    /// but later at the same place: cargo does not go round in a circle.
    private void load(int connection) {
        int place = connections.from()[connection];
        int voyage = connections.voyage()[connection];
        long readyBy = connections.departure()[connection] - wanted.transfer();
        int voyages = labels.fewestVoyages(place, readyBy) + 1;
        boolean better = voyages < voyagesAboard[voyage]
                || voyages == voyagesAboard[voyage] && place == connections.from()[loadedAt[voyage]];
        if (better && voyages <= Labels.MOST_VOYAGES && bans.allowLoading(connection, voyage)) {
            voyagesAboard[voyage] = voyages;
            loadedAt[voyage] = connection;
        }
    }

    /// Notes the arrival if the voyage was boarded; not where the destination is reached sooner without it.
    private void unload(int connection) {
        int voyage = connections.voyage()[connection];
        int voyages = voyagesAboard[voyage];
        long arrival = connections.arrival()[connection];
        if (voyages <= Labels.MOST_VOYAGES
                && arrival < labels.arrival(wanted.destination(), voyages)
                && bans.allowUnloading(connection)) {
            labels.improve(connections.to()[connection], voyages, arrival, loadedAt[voyage], connection);
        }
    }

    private Journey journey(int voyages) {
        LinkedList<Journey.Stay> stays = new LinkedList<>();
        int place = wanted.destination();
        while (voyages > 0) {
            int loaded = labels.loadedAt(place, voyages);
            stays.addFirst(new Journey.Stay(loaded, labels.unloadedAt(place, voyages)));
            place = connections.from()[loaded];
            voyages = labels.fewestVoyages(place, connections.departure()[loaded] - wanted.transfer());
        }
        return new Journey(stays);
    }

    /// A [PathQuery] in the numbers of the timetable; times and the least time for changing voyage in seconds.
    record Wanted(int origin, int destination, long departingAfter, long arrivingBefore, long transfer) {}
}
