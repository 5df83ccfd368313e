package dev.cargokit.routing.domain.search;

import dev.cargokit.routing.domain.RoutingRefusal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Finds the best paths: first those of which none is both later and longer (in voyages) than another; and
/// while these are fewer than wanted, the best that do without one of the voyages of a path found so far.
public final class PathSearch {

    private final Duration transferTime;

    /// @param transferTime how long before a departure cargo from another voyage must have arrived; it is
    ///     not needed to stay aboard
    public PathSearch(Duration transferTime) {
        if (transferTime.isNegative()) {
            throw new IllegalArgumentException("a transfer takes time: " + transferTime);
        }
        this.transferTime = transferTime;
    }

    /// The best paths first: earliest arrival, ties to fewer voyages. At least three, where there are three
    /// and three are wanted; none when there is no path.
    ///
    /// @throws RoutingRefusal.UnknownLocation for a location that is not in the timetable
    public List<TransitPath> search(Timetable timetable, PathQuery query) {
        ConnectionScan.Wanted wanted = new ConnectionScan.Wanted(
                timetable.numberOf("from", query.origin()),
                timetable.numberOf("to", query.destination()),
                query.departingAfter().getEpochSecond(),
                roundedUp(query.arrivingBefore()),
                transferTime.toSeconds());
        return new Alternatives(timetable, wanted, query.limit()).find();
    }

    private static long roundedUp(Instant time) {
        return time.getEpochSecond() + (time.getNano() > 0 ? 1 : 0);
    }
}
