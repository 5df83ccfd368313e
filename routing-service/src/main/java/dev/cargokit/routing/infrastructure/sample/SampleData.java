package dev.cargokit.routing.infrastructure.sample;

import dev.cargokit.kit.postgres.DatabaseReady;
import dev.cargokit.routing.domain.LocationRepository;
import dev.cargokit.routing.domain.VoyageRepository;
import dev.cargokit.routing.infrastructure.RoutingConfig;
import dev.cargokit.routing.infrastructure.persistence.TimetableVersion;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jboss.logging.Logger;

/// Adds the sample data at the first start, once however many instances start at the same time.
@ApplicationScoped
class SampleData {

    private static final Logger LOG = Logger.getLogger(SampleData.class);
    private static final int BEFORE_TIMETABLE_REFRESH = 100;

    private final RoutingConfig config;
    private final TimetableVersion version;
    private final LocationRepository locations;
    private final VoyageRepository voyages;
    private final Clock clock;

    SampleData(
            RoutingConfig config,
            TimetableVersion version,
            LocationRepository locations,
            VoyageRepository voyages,
            Clock clock) {
        this.config = config;
        this.version = version;
        this.locations = locations;
        this.voyages = voyages;
        this.clock = clock;
    }

    @Transactional
    void add(@Observes @Priority(BEFORE_TIMETABLE_REFRESH) DatabaseReady ready) {
        if (config.sampleData() && version.markSampleAdded(clock.instant())) {
            var sample = new SampleTimetable();
            locations.add(sample.locations());
            voyages.add(sample.voyages(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)));
            LOG.info("Added the sample locations and voyages");
        }
    }
}
