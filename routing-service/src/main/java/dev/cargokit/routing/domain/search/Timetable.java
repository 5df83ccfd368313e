package dev.cargokit.routing.domain.search;

import dev.cargokit.routing.domain.CarrierMovement;
import dev.cargokit.routing.domain.Location;
import dev.cargokit.routing.domain.RoutingRefusal;
import dev.cargokit.routing.domain.UnLocode;
import dev.cargokit.routing.domain.Voyage;
import dev.cargokit.routing.domain.VoyageNumber;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// All voyages at one moment, indexed for searching. Immutable: [#with] creates a new timetable, and
/// searches in progress keep theirs.
public final class Timetable {

    private final Numbering<UnLocode> locations;
    private final Numbering<VoyageNumber> voyages;
    private final Connections connections;

    private Timetable(Numbering<UnLocode> locations, Numbering<VoyageNumber> voyages, Connections connections) {
        this.locations = locations;
        this.voyages = voyages;
        this.connections = connections;
    }

    /// @throws RoutingRefusal.UnknownLocation when a voyage calls at an unknown location
    public static Timetable of(Collection<Location> locations, Collection<Voyage> voyages) {
        return new Timetable(Numbering.of(List.of()), Numbering.of(List.of()), Connections.NONE)
                .withLocations(locations)
                .with(voyages);
    }

    /// This timetable with further locations; known ones stay.
    public Timetable withLocations(Collection<Location> more) {
        var codes = more.stream().map(Location::locode).toList();
        return new Timetable(locations.with(codes), voyages, connections);
    }

    /// This timetable with voyages added, or replaced by number. A cancelled one has no connections.
    ///
    /// @throws RoutingRefusal.UnknownLocation when a voyage calls at an unknown location
    public Timetable with(Collection<Voyage> changed) {
        var numbering = voyages.with(changed.stream().map(Voyage::number).toList());
        var replaced = new BitSet();
        changed.forEach(voyage -> replaced.set(numbering.numberOf(voyage.number())));
        var rows = new ArrayList<Connections.Row>(connections.rowsWithout(replaced));
        for (var voyage : changed) {
            int number = numbering.numberOf(voyage.number());
            voyage.sailings().forEach(movement -> rows.add(row(number, movement)));
        }
        rows.sort(Comparator.comparingLong(Connections.Row::departure));
        return new Timetable(locations, numbering, Connections.of(rows));
    }

    public boolean contains(UnLocode location) {
        return locations.contains(location);
    }

    public int locationCount() {
        return locations.size();
    }

    public int voyageCount() {
        return voyages.size();
    }

    public int movementCount() {
        return connections.size();
    }

    Connections connections() {
        return connections;
    }

    int numberOf(String field, UnLocode location) {
        if (!contains(location)) {
            throw new RoutingRefusal.UnknownLocation(field, location);
        }
        return locations.numberOf(location);
    }

    /// The edge from connection `first` to connection `last` of the same voyage.
    TransitEdge edge(int first, int last) {
        return new TransitEdge(
                voyages.valueOf(connections.voyage()[first]),
                locations.valueOf(connections.from()[first]),
                locations.valueOf(connections.to()[last]),
                Instant.ofEpochSecond(connections.departure()[first]),
                Instant.ofEpochSecond(connections.arrival()[last]));
    }

    private Connections.Row row(int voyage, CarrierMovement movement) {
        return new Connections.Row(
                voyage,
                numberOf("from", movement.from()),
                numberOf("to", movement.to()),
                movement.departure().getEpochSecond(),
                movement.arrival().getEpochSecond());
    }
}
