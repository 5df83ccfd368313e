package dev.cargokit.handling.infrastructure;

import dev.cargokit.handling.application.ServiceUnavailable;
import dev.cargokit.handling.domain.CargoRepository;
import dev.cargokit.handling.domain.LocationRepository;
import dev.cargokit.handling.domain.TrackingId;
import dev.cargokit.handling.domain.UnLocode;
import dev.cargokit.handling.domain.VoyageNumber;
import dev.cargokit.handling.domain.VoyageRepository;
import dev.cargokit.kit.postgres.DatabaseReady;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/// Calls booking and routing once after the start, so that the first report does not wait for class loading
/// and connections. Failures do not matter.
@ApplicationScoped
class WarmUp {

    private static final Logger LOG = Logger.getLogger(WarmUp.class);

    private final CargoRepository cargos;
    private final VoyageRepository voyages;
    private final LocationRepository locations;

    WarmUp(CargoRepository cargos, VoyageRepository voyages, LocationRepository locations) {
        this.cargos = cargos;
        this.voyages = voyages;
        this.locations = locations;
    }

    void start(@Observes DatabaseReady event) {
        Thread.ofVirtual().name("warm-up").start(this::call);
    }

    private void call() {
        try {
            locations.contains(new UnLocode("XXXXX"));
            voyages.contains(new VoyageNumber("warm-up"));
            cargos.contains(new TrackingId("warm-up"));
        } catch (ServiceUnavailable unavailable) {
            LOG.debugf("Warm-up failed: %s", unavailable.getMessage());
        }
    }
}
