package dev.cargokit.routing.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Locations for tests, gone with them.
public final class InMemoryLocations implements Locations {

    private final Map<UnLocode, Location> locations = new TreeMap<>();

    @Override
    public List<Location> all() {
        return new ArrayList<>(locations.values());
    }

    @Override
    public void add(Collection<Location> more) {
        more.forEach(location -> locations.putIfAbsent(location.locode(), location));
    }
}
