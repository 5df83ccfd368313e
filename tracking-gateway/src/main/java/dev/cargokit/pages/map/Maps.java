package dev.cargokit.pages.map;

import dev.cargokit.pages.service.Places;
import jakarta.enterprise.context.ApplicationScoped;

/// Where a page gets an empty map.
@ApplicationScoped
public class Maps {

    private final SeaLanes lanes;
    private final Places places;

    Maps(SeaLanes lanes, Places places) {
        this.lanes = lanes;
        this.places = places;
    }

    public MapSheet sheet() {
        return new MapSheet(lanes, places::find);
    }
}
