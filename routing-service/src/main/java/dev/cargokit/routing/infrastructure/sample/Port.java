package dev.cargokit.routing.infrastructure.sample;

import dev.cargokit.routing.domain.Coordinates;
import dev.cargokit.routing.domain.Location;
import dev.cargokit.routing.domain.UnLocode;
import java.util.List;

/// A sample location with the sea waypoints next to it; inland locations have none.
record Port(Location location, List<String> waypoints) {

    static Port of(SampleTable.Row row) {
        var coordinates = new Coordinates(row.decimal("latitude"), row.decimal("longitude"));
        var locode = new UnLocode(row.text("locode"));
        return new Port(new Location(locode, row.text("name"), row.text("country"), coordinates), row.words("sea"));
    }

    UnLocode locode() {
        return location.locode();
    }

    double nauticalMilesTo(Coordinates position) {
        return location.coordinates().nauticalMilesTo(position);
    }

    double nauticalMilesTo(Port other) {
        return nauticalMilesTo(other.location.coordinates());
    }
}
