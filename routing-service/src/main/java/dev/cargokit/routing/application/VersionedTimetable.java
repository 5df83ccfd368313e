package dev.cargokit.routing.application;

import dev.cargokit.routing.domain.search.Timetable;
import java.util.List;

/// The timetable of one version; [#NOT_LOADED] before the first refresh.
record VersionedTimetable(long version, Timetable timetable) {

    static final VersionedTimetable NOT_LOADED = new VersionedTimetable(-1, Timetable.of(List.of(), List.of()));

    boolean isLoaded() {
        return this != NOT_LOADED;
    }
}
