package dev.cargokit.routing.application;

import dev.cargokit.routing.domain.search.Timetable;
import java.util.List;

/// The timetable as of one version; the first one read replaces [#UNREAD].
record Edition(long version, Timetable timetable) {

    static final Edition UNREAD = new Edition(-1, Timetable.of(List.of(), List.of()));

    boolean isRead() {
        return this != UNREAD;
    }
}
