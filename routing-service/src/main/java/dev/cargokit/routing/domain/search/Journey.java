package dev.cargokit.routing.domain.search;

import java.util.List;

/// A path as the scan sees it: the connections with which each voyage is boarded and left.
record Journey(List<Stay> stays) {

    record Stay(int loaded, int unloaded) {}

    TransitPath on(Timetable timetable) {
        return new TransitPath(stays.stream()
                .map(stay -> timetable.edge(stay.loaded(), stay.unloaded()))
                .toList());
    }
}
