package dev.cargokit.handling.infrastructure.routing;

import dev.cargokit.handling.application.ServiceUnavailable;
import dev.cargokit.handling.domain.LocationRepository;
import dev.cargokit.handling.domain.UnLocode;
import dev.cargokit.handling.infrastructure.ExistenceCache;
import dev.cargokit.handling.infrastructure.HandlingConfig;
import dev.cargokit.handling.infrastructure.RemoteCall;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/// The locations of the routing service, cached. They are loaded all together; an unknown code loads them
/// again, at most once a second. A routing service without any location has not loaded its timetable yet.
@ApplicationScoped
class RemoteLocationRepository implements LocationRepository {

    private static final Duration MINIMUM_INTERVAL = Duration.ofSeconds(1);

    private final RoutingClient client;
    private final Clock clock;
    private final ExistenceCache<UnLocode> known;
    private volatile Instant loaded = Instant.MIN;

    RemoteLocationRepository(RoutingClient client, HandlingConfig config, Clock clock) {
        this.client = client;
        this.clock = clock;
        this.known = new ExistenceCache<>(config.existence());
    }

    @Override
    public boolean contains(UnLocode location) {
        return RemoteCall.orUnavailable("Routing", () -> known.contains(location, this::isListed));
    }

    private boolean isListed(UnLocode location) {
        if (clock.instant().isAfter(loaded.plus(MINIMUM_INTERVAL))) {
            var locations = client.locations();
            if (locations.isEmpty()) {
                throw new ServiceUnavailable("Routing", new IllegalStateException("routing has no locations yet"));
            }
            locations.forEach(known::add);
            loaded = clock.instant();
        }
        return known.contains(location, _ -> false);
    }
}
