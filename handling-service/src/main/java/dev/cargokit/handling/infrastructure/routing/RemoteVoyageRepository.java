package dev.cargokit.handling.infrastructure.routing;

import dev.cargokit.handling.application.RoutingUnavailable;
import dev.cargokit.handling.domain.VoyageNumber;
import dev.cargokit.handling.domain.VoyageRepository;
import dev.cargokit.handling.infrastructure.ExistenceCache;
import dev.cargokit.handling.infrastructure.HandlingConfig;
import io.smallrye.stork.api.NoServiceInstanceFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import org.eclipse.microprofile.faulttolerance.exceptions.FaultToleranceException;

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
        try {
            return known.contains(voyage, client::voyageExists);
        } catch (WebApplicationException
                | ProcessingException
                | NoServiceInstanceFoundException
                | FaultToleranceException failure) {
            throw new RoutingUnavailable(failure);
        }
    }
}
