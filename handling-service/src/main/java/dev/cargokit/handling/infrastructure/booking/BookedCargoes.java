package dev.cargokit.handling.infrastructure.booking;

import dev.cargokit.handling.application.CannotBeAsked;
import dev.cargokit.handling.domain.Cargoes;
import dev.cargokit.handling.domain.TrackingId;
import dev.cargokit.handling.infrastructure.HandlingConfig;
import dev.cargokit.handling.infrastructure.KnownToExist;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import org.eclipse.microprofile.faulttolerance.exceptions.FaultToleranceException;

/// The cargos that booking knows.
@ApplicationScoped
class BookedCargoes implements Cargoes {

    private final Booking booking;
    private final KnownToExist<TrackingId> known;

    BookedCargoes(Booking booking, HandlingConfig config) {
        this.booking = booking;
        this.known = new KnownToExist<>(config.known());
    }

    @Override
    public boolean contains(TrackingId cargo) {
        try {
            return known.contains(cargo, booking::hasCargo);
        } catch (WebApplicationException | ProcessingException | FaultToleranceException away) {
            throw new CannotBeAsked("Booking", away);
        }
    }
}
