package dev.cargokit.handling.infrastructure;

import dev.cargokit.handling.application.CannotBeAsked;
import dev.cargokit.handling.domain.Cargoes;
import dev.cargokit.handling.domain.Locations;
import dev.cargokit.handling.domain.TrackingId;
import dev.cargokit.handling.domain.UnLocode;
import dev.cargokit.handling.domain.VoyageNumber;
import dev.cargokit.handling.domain.Voyages;
import dev.cargokit.kit.postgres.DatabaseReady;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/// Asks each neighbour something as soon as the service is up, so that the first report need not wait for classes
/// to load and connections to open. Whether they answer does not matter; nobody waits for it.
@ApplicationScoped
class WarmUp {

    private static final Logger LOG = Logger.getLogger(WarmUp.class);

    private final Cargoes cargoes;
    private final Voyages voyages;
    private final Locations locations;

    WarmUp(Cargoes cargoes, Voyages voyages, Locations locations) {
        this.cargoes = cargoes;
        this.voyages = voyages;
        this.locations = locations;
    }

    void start(@Observes DatabaseReady event) {
        Thread.ofVirtual().name("warm-up").start(this::ask);
    }

    private void ask() {
        try {
            locations.contains(new UnLocode("XXXXX"));
            voyages.contains(new VoyageNumber("warm-up"));
            cargoes.contains(new TrackingId("warm-up"));
        } catch (CannotBeAsked away) {
            LOG.debugf("Not warmed up: %s", away.getMessage());
        }
    }
}
