package dev.cargokit.pages.map;

import jakarta.enterprise.context.ApplicationScoped;

/// Where a page gets an empty map.
@ApplicationScoped
public class Maps {

    private final SeaLanes lanes;

    Maps(SeaLanes lanes) {
        this.lanes = lanes;
    }

    public MapSheet sheet() {
        return new MapSheet(lanes);
    }
}
