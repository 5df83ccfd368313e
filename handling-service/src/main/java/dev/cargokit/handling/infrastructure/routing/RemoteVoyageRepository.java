package dev.cargokit.handling.infrastructure.routing;

import dev.cargokit.handling.domain.VoyageNumber;
import dev.cargokit.handling.domain.VoyageRepository;
import dev.cargokit.handling.infrastructure.ExistenceCache;
import dev.cargokit.handling.infrastructure.HandlingConfig;
import dev.cargokit.handling.infrastructure.RemoteCall;
import jakarta.enterprise.context.ApplicationScoped;

/// The voyages of the routing service, cached.
@ApplicationScoped
class RemoteVoyageRepository implements VoyageRepository {

    private final RoutingClient client;
    private final ExistenceCache<VoyageNumber> known;

    RemoteVoyageRepository(RoutingClient client, HandlingConfig config) {
        this.client = client;
        this.known = new ExistenceCache<>(config.existence());
    }

    @Override
    public boolean contains(VoyageNumber voyage) {
        return RemoteCall.orUnavailable("Routing", () -> known.contains(voyage, client::voyageExists));
    }
}
