package dev.cargokit.pages.service;

import java.util.List;

/// The body with all locations, which routing and booking answer alike.
final class Locations {

    private Locations() {}

    record Answer(List<Place> locations) {

        Answer {
            locations = locations == null ? List.of() : List.copyOf(locations);
        }
    }
}
