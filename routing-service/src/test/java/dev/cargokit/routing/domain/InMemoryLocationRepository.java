package dev.cargokit.routing.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Locations in memory.
public final class InMemoryLocationRepository implements LocationRepository {

    private final Map<UnLocode, Location> locations = new TreeMap<>();

    @Override
    public List<Location> findAllLocations() {
        return new ArrayList<>(locations.values());
    }

    @Override
    public void add(Collection<Location> more) {
        more.forEach(location -> locations.putIfAbsent(location.locode(), location));
    }

    @Override
    public boolean store(Location location) {
        return locations.put(location.locode(), location) == null;
    }
}
