package dev.cargokit.booking.infrastructure.routing;

import static java.util.stream.Collectors.toMap;

import dev.cargokit.booking.application.LocationDirectory;
import dev.cargokit.booking.domain.location.Location;
import dev.cargokit.booking.domain.location.LocationRepository;
import dev.cargokit.booking.domain.location.UnLocode;
import dev.cargokit.booking.infrastructure.BookingConfig;
import dev.cargokit.booking.infrastructure.persistence.LocationEntityRepository;
import dev.cargokit.kit.postgres.DatabaseReady;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jboss.logging.Logger;

/// Routing's locations in memory: refreshed from routing, and stored in the database for a start without
/// it. Only while none are loaded does a request wait for routing.
@ApplicationScoped
class LocationReplica implements LocationRepository, LocationDirectory {

    private static final Logger LOG = Logger.getLogger(LocationReplica.class);

    private final RemoteRoutingService routing;
    private final LocationEntityRepository stored;
    private final BookingConfig config;
    private final Clock clock;
    private volatile Map<UnLocode, Location> locations = Map.of();
    private volatile Instant refreshed = Instant.EPOCH;
    private volatile boolean failing;

    LocationReplica(RemoteRoutingService routing, LocationEntityRepository stored, BookingConfig config, Clock clock) {
        this.routing = routing;
        this.stored = stored;
        this.config = config;
        this.clock = clock;
    }

    void start(@Observes DatabaseReady ready) {
        if (locations.isEmpty()) {
            replace(stored.findLocations());
        } else {
            stored.save(locations.values());
        }
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void refreshWhenDue() {
        if (locations.isEmpty() || !clock.instant().isBefore(refreshed.plus(config.locationRefresh()))) {
            refresh();
        }
    }

    void refresh() {
        try {
            refreshed = clock.instant();
            replace(routing.locations());
            stored.save(locations.values());
            if (failing) {
                LOG.infof("Loaded %d locations from routing", locations.size());
            }
            failing = false;
        } catch (RuntimeException e) {
            if (!failing) {
                LOG.warnf("Could not refresh locations from routing: %s", e.getMessage());
            }
            failing = true;
        }
    }

    @Override
    public void ensureLoaded() {
        if (locations.isEmpty()) {
            replace(routing.locations());
        }
    }

    @Override
    public List<Location> findAll() {
        return List.copyOf(locations.values());
    }

    @Override
    public boolean contains(UnLocode locode) {
        return locations.containsKey(locode);
    }

    private void replace(Collection<Location> loaded) {
        locations = loaded.stream()
                .collect(toMap(Location::locode, Function.identity(), (first, _) -> first, TreeMap::new));
    }
}
