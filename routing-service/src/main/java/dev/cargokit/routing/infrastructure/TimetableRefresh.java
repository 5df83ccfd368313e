package dev.cargokit.routing.infrastructure;

import dev.cargokit.kit.postgres.DatabaseReady;
import dev.cargokit.kit.postgres.Migrations;
import dev.cargokit.kit.postgres.Notifications;
import dev.cargokit.routing.application.TimetableCache;
import dev.cargokit.routing.infrastructure.persistence.PanacheVoyageRepository;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/// Refreshes the timetable in memory from the database: at the start, when an instance notifies of a
/// change, and every few seconds in case a notification was lost.
@ApplicationScoped
class TimetableRefresh {

    private static final Logger LOG = Logger.getLogger(TimetableRefresh.class);
    /// The identity of the scheduled poll.
    static final String POLL = "timetable-poll";

    private static final int AFTER_SAMPLE_DATA = 200;

    private final TimetableCache timetable;
    private final Migrations migrations;
    private final AtomicBoolean failing = new AtomicBoolean();

    TimetableRefresh(TimetableCache timetable, Migrations migrations) {
        this.timetable = timetable;
        this.migrations = migrations;
    }

    void listen(@Observes StartupEvent start, Notifications notifications) {
        notifications.listen(PanacheVoyageRepository.CHANGED, _ -> refresh());
    }

    /// Before the server waits for requests in flight: those that wait for a change end.
    void stop(@Observes ShutdownDelayInitiatedEvent stopping) {
        timetable.stop();
    }

    void load(@Observes @Priority(AFTER_SAMPLE_DATA) DatabaseReady ready) {
        timetable.refresh();
    }

    @RunOnVirtualThread
    @Scheduled(
            identity = POLL,
            every = "${cargokit.routing.timetable-poll}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void poll() {
        refresh();
    }

    private void refresh() {
        if (!migrations.done()) {
            return;
        }
        try {
            timetable.refresh();
            if (failing.compareAndSet(true, false)) {
                LOG.info("The timetable is up to date again");
            }
        } catch (RuntimeException e) {
            if (failing.compareAndSet(false, true)) {
                LOG.warnf("Could not refresh the timetable: %s", e.getMessage());
            }
        }
    }
}
