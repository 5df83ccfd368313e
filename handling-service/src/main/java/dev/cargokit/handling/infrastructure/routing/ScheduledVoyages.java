package dev.cargokit.handling.infrastructure.routing;

import dev.cargokit.handling.application.CannotBeAsked;
import dev.cargokit.handling.domain.VoyageNumber;
import dev.cargokit.handling.domain.Voyages;
import dev.cargokit.handling.infrastructure.HandlingConfig;
import dev.cargokit.handling.infrastructure.KnownToExist;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import org.eclipse.microprofile.faulttolerance.exceptions.FaultToleranceException;

/// The voyages of routing's timetable.
@ApplicationScoped
class ScheduledVoyages implements Voyages {

    private final Routing routing;
    private final KnownToExist<VoyageNumber> known;

    ScheduledVoyages(Routing routing, HandlingConfig config) {
        this.routing = routing;
        this.known = new KnownToExist<>(config.known());
    }

    @Override
    public boolean contains(VoyageNumber voyage) {
        try {
            return known.contains(voyage, routing::hasVoyage);
        } catch (WebApplicationException | ProcessingException | FaultToleranceException away) {
            throw new CannotBeAsked("Routing", away);
        }
    }
}
