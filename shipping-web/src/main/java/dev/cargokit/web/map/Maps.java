package dev.cargokit.web.map;

import dev.cargokit.web.location.Locations;
import jakarta.enterprise.context.ApplicationScoped;

/// Makes empty maps for pages to draw on.
@ApplicationScoped
public class Maps {

    private final SeaLanes lanes;
    private final Locations locations;

    Maps(SeaLanes lanes, Locations locations) {
        this.lanes = lanes;
        this.locations = locations;
    }

    public MapBuilder empty() {
        return new MapBuilder(lanes, locations::find);
    }
}
