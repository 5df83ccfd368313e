package dev.cargokit.routing.infrastructure.sample;

import dev.cargokit.routing.domain.Coordinates;
import dev.cargokit.routing.domain.Location;
import dev.cargokit.routing.domain.UnLocode;
import java.util.List;

/// A location of the sample with the waypoints at sea that ships pass on their way to it; inland places
/// have none.
record Port(Location location, List<String> waypoints) {

    static Port of(SampleTable.Row row) {
        Coordinates coordinates = new Coordinates(row.decimal("latitude"), row.decimal("longitude"));
        UnLocode locode = new UnLocode(row.text("locode"));
        return new Port(new Location(locode, row.text("name"), row.text("country"), coordinates), row.words("sea"));
    }

    UnLocode locode() {
        return location.locode();
    }

    double nauticalMilesTo(Coordinates place) {
        return location.coordinates().nauticalMilesTo(place);
    }

    double nauticalMilesTo(Port other) {
        return nauticalMilesTo(other.location.coordinates());
    }
}
