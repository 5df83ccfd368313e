package dev.cargokit.handling.infrastructure.booking;

import dev.cargokit.handling.application.ServiceUnavailable;
import dev.cargokit.handling.domain.CargoRepository;
import dev.cargokit.handling.domain.TrackingId;
import dev.cargokit.handling.infrastructure.ExistenceCache;
import dev.cargokit.handling.infrastructure.HandlingConfig;
import dev.cargokit.handling.infrastructure.RemoteCall;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

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
        return RemoteCall.orUnavailable("Booking", () -> known.contains(cargo, client::cargoExists));
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
            RemoteCall.orUnavailable("Booking", () -> client.findExisting(uncached))
                    .forEach(known::add);
            return cargo -> known.contains(cargo, _ -> false);
        } catch (ServiceUnavailable unavailable) {
            return cargo -> known.contains(cargo, _ -> {
                throw unavailable;
            });
        }
    }
}
