package dev.cargokit.routing.infrastructure.sample;

import dev.cargokit.kit.postgres.DatabaseReady;
import dev.cargokit.routing.domain.Locations;
import dev.cargokit.routing.domain.Voyages;
import dev.cargokit.routing.infrastructure.RoutingConfig;
import dev.cargokit.routing.infrastructure.persistence.TimetableRow;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jboss.logging.Logger;

/// Adds the sample to the database at the very first start, once however many replicas start at the same time.
@ApplicationScoped
class SampleData {

    private static final Logger LOG = Logger.getLogger(SampleData.class);
    private static final int BEFORE_THE_TIMETABLE_IS_READ = 100;

    private final RoutingConfig config;
    private final TimetableRow timetable;
    private final Locations locations;
    private final Voyages voyages;
    private final Clock clock;

    SampleData(RoutingConfig config, TimetableRow timetable, Locations locations, Voyages voyages, Clock clock) {
        this.config = config;
        this.timetable = timetable;
        this.locations = locations;
        this.voyages = voyages;
        this.clock = clock;
    }

    @Transactional
    void add(@Observes @Priority(BEFORE_THE_TIMETABLE_IS_READ) DatabaseReady ready) {
        if (config.sampleData() && timetable.sampleFirst(clock.instant())) {
            SampleTimetable sample = new SampleTimetable();
            locations.add(sample.locations());
            voyages.add(sample.voyages(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)));
            LOG.info("Added the sample locations and voyages");
        }
    }
}
