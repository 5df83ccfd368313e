package dev.cargokit.routing.application;

import dev.cargokit.routing.domain.ScheduleHistory;
import dev.cargokit.routing.domain.ScheduleHistory.Entry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;

/// The changes of all schedules in one order. A reader that resumes from its last position misses none.
@ApplicationScoped
public class ScheduleChangeFeed {

    private final ScheduleHistory history;
    private final TimetableCache timetable;

    ScheduleChangeFeed(ScheduleHistory history, TimetableCache timetable) {
        this.history = history;
        this.timetable = timetable;
    }

    /// The first changes after a position. Where there are none, waits for the next version of the timetable, which
    /// this instance loads anyway.
    public List<Entry> findAfter(long position, int limit, Duration wait) throws InterruptedException {
        long deadline = System.nanoTime() + wait.toNanos();
        while (true) {
            long version = timetable.version();
            var changes = history.findAfter(position, limit);
            long remaining = deadline - System.nanoTime();
            if (!changes.isEmpty() || !timetable.awaitNewer(version, Duration.ofNanos(remaining))) {
                return changes;
            }
        }
    }
}
