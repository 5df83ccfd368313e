package dev.cargokit.routing.domain.search;

import dev.cargokit.routing.domain.RoutingRefusal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Finds the best paths: first those that no other path beats in both arrival and number of voyages; then,
/// while these are too few, the best alternatives that avoid a voyage of a path found so far.
public final class PathSearch {

    private final Duration transferTime;

    /// @param transferTime the minimum time between two voyages
    public PathSearch(Duration transferTime) {
        if (transferTime.isNegative()) {
            throw new IllegalArgumentException("negative transfer time: " + transferTime);
        }
        this.transferTime = transferTime;
    }

    /// The minimum time between two voyages, everywhere.
    public Duration transferTime() {
        return transferTime;
    }

    /// The best paths: earliest arrival first, ties to fewer voyages. At least three, if there are three
    /// and the limit allows them.
    ///
    /// @throws RoutingRefusal.UnknownLocation for a location that is not in the timetable
    public List<TransitPath> search(Timetable timetable, PathQuery query) {
        var request = new ConnectionScan.Request(
                timetable.numberOf("from", query.origin()),
                timetable.numberOf("to", query.destination()),
                query.departingAfter().getEpochSecond(),
                roundedUp(query.arrivingBefore()),
                transferTime.toSeconds());
        return new Alternatives(timetable, request, query.limit()).find();
    }

    private static long roundedUp(Instant time) {
        return time.getEpochSecond() + (time.getNano() > 0 ? 1 : 0);
    }
}
