package dev.cargokit.handling.infrastructure.booking;

import dev.cargokit.handling.application.BookingUnavailable;
import dev.cargokit.handling.domain.CargoRepository;
import dev.cargokit.handling.domain.TrackingId;
import dev.cargokit.handling.infrastructure.ExistenceCache;
import dev.cargokit.handling.infrastructure.HandlingConfig;
import io.smallrye.stork.api.NoServiceInstanceFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.microprofile.faulttolerance.exceptions.FaultToleranceException;

/// The cargos of the booking service, cached.
@ApplicationScoped
class RemoteCargoRepository implements CargoRepository {

    private final BookingClient client;
    private final ExistenceCache<TrackingId> known;

    RemoteCargoRepository(BookingClient client, HandlingConfig config) {
        this.client = client;
        this.known = new ExistenceCache<>(config.existence());
    }

    @Override
    public boolean contains(TrackingId cargo) {
        return orUnavailable(() -> known.contains(cargo, client::cargoExists));
    }

    /// The cached cargos are known also while booking is unavailable.
    @Override
    public CargoRepository prefetch(Set<TrackingId> cargos) {
        var uncached = cargos.stream()
                .filter(cargo -> !known.contains(cargo, _ -> false))
                .toList();
        if (uncached.isEmpty()) {
            return this;
        }
        try {
            orUnavailable(() -> client.findExisting(uncached)).forEach(known::add);
            return cargo -> known.contains(cargo, _ -> false);
        } catch (BookingUnavailable unavailable) {
            return cargo -> known.contains(cargo, _ -> {
                throw unavailable;
            });
        }
    }

    private static <T> T orUnavailable(Supplier<T> call) {
        try {
            return call.get();
        } catch (WebApplicationException
                | ProcessingException
                | NoServiceInstanceFoundException
                | FaultToleranceException failure) {
            throw new BookingUnavailable(failure);
        }
    }
}
