package dev.cargokit.routing.domain;

import java.util.List;

/// What has happened to the schedules since their first versions, for ever. [VoyageRepository#store] adds to it.
public interface ScheduleHistory {

    /// The last changes of a voyage, at most `limit`, in order.
    List<ScheduleChange> findLast(VoyageNumber number, int limit);

    /// The first changes of all voyages after a position, in order. None appears later before one that was found.
    List<Entry> findAfter(long position, int limit);

    /// @param position the version of the timetable that the change made
    record Entry(long position, ScheduleChange change) {}
}
