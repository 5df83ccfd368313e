package dev.cargokit.routing.application;

import dev.cargokit.routing.domain.LocationRepository;
import dev.cargokit.routing.domain.RoutingRefusal;
import dev.cargokit.routing.domain.VoyageRepository;
import dev.cargokit.routing.domain.search.Timetable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/// The timetable in memory. Searches read it without locking; a refresh loads what has changed, one at a
/// time.
@ApplicationScoped
public class TimetableCache {

    private final VoyageRepository voyages;
    private final LocationRepository locations;
    private volatile VersionedTimetable current = VersionedTimetable.NOT_LOADED;
    private boolean stopping;

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
            notifyAll();
        }
    }

    /// Waits until another version than this is loaded.
    ///
    /// @return whether one is; false when the time is over, or the instance stops
    public synchronized boolean awaitNewer(long version, Duration timeout) throws InterruptedException {
        long deadline = System.nanoTime() + timeout.toNanos();
        while (version == current.version() && !stopping && deadline - System.nanoTime() > 0) {
            TimeUnit.NANOSECONDS.timedWait(this, deadline - System.nanoTime());
        }
        return version != current.version() && !stopping;
    }

    /// Ends all waits, and those to come.
    public synchronized void stop() {
        stopping = true;
        notifyAll();
    }

    private VersionedTimetable load(long version) {
        // The locations after the voyages: so each voyage's are among them.
        var changed = voyages.changedSince(current.version());
        var timetable =
                current.timetable().withLocations(locations.findAllLocations()).with(changed);
        return new VersionedTimetable(version, timetable);
    }
}
