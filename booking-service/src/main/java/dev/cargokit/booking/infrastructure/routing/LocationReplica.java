package dev.cargokit.booking.infrastructure.routing;

import static java.util.stream.Collectors.toMap;

import dev.cargokit.booking.application.LocationDirectory;
import dev.cargokit.booking.domain.Location;
import dev.cargokit.booking.domain.Locations;
import dev.cargokit.booking.domain.UnLocode;
import dev.cargokit.booking.infrastructure.BookingConfig;
import dev.cargokit.booking.infrastructure.persistence.LocationRows;
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

/// Routing's locations in memory, renewed from routing and kept in the database for a start without it. Only
/// when nothing is known yet does a request wait for routing.
@ApplicationScoped
class LocationReplica implements Locations, LocationDirectory {

    private static final Logger LOG = Logger.getLogger(LocationReplica.class);

    private final RemoteRouting routing;
    private final LocationRows rows;
    private final BookingConfig config;
    private final Clock clock;
    private volatile Map<UnLocode, Location> known = Map.of();
    private volatile Instant renewed = Instant.EPOCH;
    private volatile boolean warned;

    LocationReplica(RemoteRouting routing, LocationRows rows, BookingConfig config, Clock clock) {
        this.routing = routing;
        this.rows = rows;
        this.config = config;
        this.clock = clock;
    }

    void start(@Observes DatabaseReady ready) {
        if (known.isEmpty()) {
            know(rows.locations());
        } else {
            rows.keep(known.values());
        }
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void refreshWhenDue() {
        if (known.isEmpty() || !clock.instant().isBefore(renewed.plus(config.locationRefresh()))) {
            refresh();
        }
    }

    void refresh() {
        try {
            renewed = clock.instant();
            know(routing.locations());
            rows.keep(known.values());
            if (warned) {
                LOG.infof("Routing's %d locations are known", known.size());
            }
            warned = false;
        } catch (RuntimeException e) {
            if (!warned) {
                LOG.warnf("Routing's locations were not renewed: %s", e.getMessage());
            }
            warned = true;
        }
    }

    @Override
    public void load() {
        if (known.isEmpty()) {
            know(routing.locations());
        }
    }

    @Override
    public List<Location> all() {
        return List.copyOf(known.values());
    }

    @Override
    public boolean contains(UnLocode locode) {
        return known.containsKey(locode);
    }

    private void know(Collection<Location> locations) {
        known = locations.stream()
                .collect(toMap(Location::locode, Function.identity(), (first, _) -> first, TreeMap::new));
    }
}
