package dev.cargokit.routing.application;

import dev.cargokit.routing.domain.LocationRepository;
import dev.cargokit.routing.domain.RoutingRefusal;
import dev.cargokit.routing.domain.VoyageRepository;
import dev.cargokit.routing.domain.search.Timetable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// The timetable in memory. Searches read it without locking; a refresh loads what has changed, one at a
/// time.
@ApplicationScoped
public class TimetableCache {

    private final VoyageRepository voyages;
    private final LocationRepository locations;
    private volatile VersionedTimetable current = VersionedTimetable.NOT_LOADED;

    TimetableCache(VoyageRepository voyages, LocationRepository locations) {
        this.voyages = voyages;
        this.locations = locations;
    }

    /// The loaded timetable.
    ///
    /// @throws RoutingRefusal.TimetableNotLoaded before the first refresh
    public Timetable timetable() {
        var loaded = current;
        if (!loaded.isLoaded()) {
            throw new RoutingRefusal.TimetableNotLoaded();
        }
        return loaded.timetable();
    }

    /// The version of the loaded timetable, -1 before the first refresh.
    public long version() {
        return current.version();
    }

    /// Loads the changes since the last refresh.
    @Transactional
    public synchronized void refresh() {
        long latest = voyages.version();
        if (latest != current.version()) {
            current = load(latest);
        }
    }

    private VersionedTimetable load(long version) {
        var known = current.timetable();
        var allLocations = locations.findAllLocations();
        // Locations are added and never removed, and the search knows only their codes: as many are the same.
        var timetable = allLocations.size() == known.locationCount()
                ? known.with(voyages.changedSince(current.version()))
                : Timetable.of(allLocations, voyages.changedSince(VersionedTimetable.NOT_LOADED.version()));
        return new VersionedTimetable(version, timetable);
    }
}
