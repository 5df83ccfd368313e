package dev.cargokit.booking.infrastructure.routing;

import dev.cargokit.booking.application.voyage.VoyageChange;
import dev.cargokit.booking.application.voyage.VoyageChangeService;
import dev.cargokit.kit.postgres.Migrations;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jboss.logging.Logger;

/// Follows routing's feed of voyage changes. While routing is unavailable, booking goes on with the schedules that it
/// knows. With several instances each follows; the first to store a change makes the others skip it.
@ApplicationScoped
class VoyageChangeFollower {

    private static final Logger LOG = Logger.getLogger(VoyageChangeFollower.class);

    private final VoyageChangesClient feed;
    private final VoyageChangeService voyages;
    private final Migrations migrations;
    private volatile boolean failing;

    VoyageChangeFollower(VoyageChangesClient feed, VoyageChangeService voyages, Migrations migrations) {
        this.feed = feed;
        this.voyages = voyages;
        this.migrations = migrations;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void follow() {
        if (!migrations.done()) {
            return;
        }
        try {
            // What a crash may have interrupted.
            estimate();
            List<VoyageChange> changes;
            do {
                changes = feed.after(voyages.position());
                changes.forEach(this::apply);
                connected();
            } while (!changes.isEmpty());
        } catch (RuntimeException e) {
            if (!failing) {
                LOG.warnf("Could not follow routing's voyage changes: %s", e);
            }
            failing = true;
        }
    }

    private void apply(VoyageChange change) {
        while (!voyages.store(change)) {
            estimate();
        }
        estimate();
    }

    private void estimate() {
        while (voyages.estimateNext()) {
            // The next batch.
        }
    }

    private void connected() {
        if (failing) {
            LOG.info("Following routing's voyage changes again");
        }
        failing = false;
    }
}
