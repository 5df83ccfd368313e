package dev.cargokit.handling.infrastructure.routing;

import dev.cargokit.handling.application.CannotBeAsked;
import dev.cargokit.handling.domain.Locations;
import dev.cargokit.handling.domain.UnLocode;
import dev.cargokit.handling.infrastructure.HandlingConfig;
import dev.cargokit.handling.infrastructure.KnownToExist;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.faulttolerance.exceptions.FaultToleranceException;

/// The locations that routing knows. They come all at once; a code that is not among them makes us ask again, but
/// no more than once a second, whoever makes up codes.
@ApplicationScoped
class MappedLocations implements Locations {

    private static final Duration FRESH = Duration.ofSeconds(1);

    private final Routing routing;
    private final Clock clock;
    private final KnownToExist<UnLocode> known;
    private volatile Instant asked = Instant.MIN;

    MappedLocations(Routing routing, HandlingConfig config, Clock clock) {
        this.routing = routing;
        this.clock = clock;
        this.known = new KnownToExist<>(config.known());
    }

    @Override
    public boolean contains(UnLocode location) {
        try {
            return known.contains(location, this::isAmongAll);
        } catch (WebApplicationException | ProcessingException | FaultToleranceException away) {
            throw new CannotBeAsked("Routing", away);
        }
    }

    private boolean isAmongAll(UnLocode location) {
        if (clock.instant().isAfter(asked.plus(FRESH))) {
            routing.locations().forEach(known::add);
            asked = clock.instant();
        }
        return known.contains(location, _ -> false);
    }
}
