package dev.cargokit.routing.infrastructure;

import dev.cargokit.kit.postgres.DatabaseReady;
import dev.cargokit.kit.postgres.Migrations;
import dev.cargokit.kit.postgres.Signals;
import dev.cargokit.routing.application.CurrentTimetable;
import dev.cargokit.routing.infrastructure.persistence.PanacheVoyages;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/// Keeps the timetable in memory up to date with the database: from the start on, whenever a replica signals a
/// change, and every few seconds in case a signal was lost.
@ApplicationScoped
class TimetableUpdates {

    private static final Logger LOG = Logger.getLogger(TimetableUpdates.class);
    private static final int AFTER_THE_SAMPLE = 200;

    private final CurrentTimetable current;
    private final Migrations migrations;
    private final AtomicBoolean outOfTouch = new AtomicBoolean();

    TimetableUpdates(CurrentTimetable current, Migrations migrations) {
        this.current = current;
        this.migrations = migrations;
    }

    void listen(@Observes StartupEvent start, Signals signals) {
        signals.on(PanacheVoyages.CHANGED, _ -> refresh());
    }

    void load(@Observes @Priority(AFTER_THE_SAMPLE) DatabaseReady ready) {
        current.refresh();
    }

    @RunOnVirtualThread
    @Scheduled(every = "${cargokit.routing.timetable-poll}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void poll() {
        refresh();
    }

    private void refresh() {
        if (!migrations.done()) {
            return;
        }
        try {
            current.refresh();
            if (outOfTouch.compareAndSet(true, false)) {
                LOG.info("The timetable is up to date again");
            }
        } catch (RuntimeException e) {
            if (outOfTouch.compareAndSet(false, true)) {
                LOG.warnf("Cannot see changes of the timetable: %s", e.getMessage());
            }
        }
    }
}
