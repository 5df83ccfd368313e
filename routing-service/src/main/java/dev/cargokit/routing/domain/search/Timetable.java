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

/// All voyages at one moment, ready to be searched. A timetable never changes: [#with] makes a new one, so
/// searches that are under way keep what they began with.
public final class Timetable {

    private final Numbering<UnLocode> locations;
    private final Numbering<VoyageNumber> voyages;
    private final Connections connections;

    private Timetable(Numbering<UnLocode> locations, Numbering<VoyageNumber> voyages, Connections connections) {
        this.locations = locations;
        this.voyages = voyages;
        this.connections = connections;
    }

    /// @throws RoutingRefusal.UnknownLocation when a voyage calls at none of the locations
    public static Timetable of(Collection<Location> locations, Collection<Voyage> voyages) {
        List<UnLocode> codes = locations.stream().map(Location::locode).toList();
        return new Timetable(Numbering.of(codes), Numbering.of(List.of()), Connections.NONE).with(voyages);
    }

    /// This timetable with the given voyages added, or put in the place of those with their numbers.
    ///
    /// @throws RoutingRefusal.UnknownLocation when a voyage calls at none of the locations
    public Timetable with(Collection<Voyage> changed) {
        Numbering<VoyageNumber> numbering =
                voyages.with(changed.stream().map(Voyage::number).toList());
        BitSet replaced = new BitSet();
        changed.forEach(voyage -> replaced.set(numbering.require(voyage.number())));
        List<Connections.Row> rows = new ArrayList<>(connections.rowsWithout(replaced));
        for (Voyage voyage : changed) {
            int number = numbering.require(voyage.number());
            voyage.schedule().movements().forEach(movement -> rows.add(row(number, movement)));
        }
        rows.sort(Comparator.comparingLong(Connections.Row::departure));
        return new Timetable(locations, numbering, Connections.of(rows));
    }

    public boolean knows(UnLocode location) {
        return locations.has(location);
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
        if (!knows(location)) {
            throw new RoutingRefusal.UnknownLocation(field, location);
        }
        return locations.require(location);
    }

    /// What staying aboard from connection `first` to connection `last` of the same voyage is to the outside.
    TransitEdge edge(int first, int last) {
        return new TransitEdge(
                voyages.named(connections.voyage()[first]),
                locations.named(connections.from()[first]),
                locations.named(connections.to()[last]),
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
