package dev.cargokit.routing.application;

import dev.cargokit.routing.domain.Location;
import dev.cargokit.routing.domain.Locations;
import dev.cargokit.routing.domain.RoutingRefusal;
import dev.cargokit.routing.domain.Voyages;
import dev.cargokit.routing.domain.search.Timetable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/// The timetable in memory. Searches read it without waiting; whoever learns of a change refreshes it, and
/// who comes while that is under way finds it done.
@ApplicationScoped
public class CurrentTimetable {

    private final Voyages voyages;
    private final Locations locations;
    private final ReentrantLock refreshing = new ReentrantLock();
    private volatile Edition edition = Edition.UNREAD;

    CurrentTimetable(Voyages voyages, Locations locations) {
        this.voyages = voyages;
        this.locations = locations;
    }

    /// The timetable as last read.
    ///
    /// @throws RoutingRefusal.TimetableNotLoaded before the first reading
    public Timetable timetable() {
        Edition current = edition;
        if (!current.isRead()) {
            throw new RoutingRefusal.TimetableNotLoaded();
        }
        return current.timetable();
    }

    /// The version of the timetable as last read, -1 before the first reading.
    public long version() {
        return edition.version();
    }

    /// Reads what has changed since the last reading.
    @Transactional
    public void refresh() {
        refreshing.lock();
        try {
            long newest = voyages.version();
            if (newest != edition.version()) {
                edition = read(newest);
            }
        } finally {
            refreshing.unlock();
        }
    }

    private Edition read(long version) {
        List<Location> places = locations.all();
        Timetable known = edition.timetable();
        Timetable changed = places.size() == known.locationCount()
                ? known.with(voyages.changedSince(edition.version()))
                : Timetable.of(places, voyages.changedSince(Edition.UNREAD.version()));
        return new Edition(version, changed);
    }
}
