package dev.cargokit.routing.domain.search;

import java.util.List;

/// A path as connections: where the cargo is loaded onto each voyage and unloaded from it.
record Journey(List<Stay> stays) {

    record Stay(int loaded, int unloaded) {}

    TransitPath on(Timetable timetable) {
        return new TransitPath(stays.stream()
                .map(stay -> timetable.edge(stay.loaded(), stay.unloaded()))
                .toList());
    }
}
