package dev.cargokit.booking.infrastructure.routing;

import dev.cargokit.booking.application.voyage.VoyageChange;
import dev.cargokit.booking.domain.location.UnLocode;
import dev.cargokit.booking.domain.voyage.ScheduledCall;
import dev.cargokit.booking.domain.voyage.VoyageNumber;
import dev.cargokit.booking.domain.voyage.VoyageSchedule;
import dev.cargokit.booking.infrastructure.BookingConfig;
import dev.cargokit.booking.infrastructure.routing.VoyageChangesApi.CallDetails;
import dev.cargokit.booking.infrastructure.routing.VoyageChangesApi.ChangeDetails;
import io.smallrye.faulttolerance.api.ExponentialBackoff;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/// Reads routing's feed, translated into booking's model; retries with exponential back-off.
@ApplicationScoped
class VoyageChangesClient {

    private static final Logger LOG = Logger.getLogger(VoyageChangesClient.class);
    private static final int LIMIT = 100;

    private final VoyageChangesApi routing;
    private final BookingConfig config;

    VoyageChangesClient(@RestClient VoyageChangesApi routing, BookingConfig config) {
        this.routing = routing;
        this.config = config;
    }

    /// The next changes; none when there were none for a while.
    @Retry(maxRetries = 5, delay = 250, jitter = 125, maxDuration = 60, durationUnit = ChronoUnit.SECONDS)
    @ExponentialBackoff(maxDelay = 8000)
    List<VoyageChange> after(long position) {
        return routing.changes(position, LIMIT, config.voyagePoll().toSeconds()).changes().stream()
                .map(VoyageChangesClient::change)
                .toList();
    }

    /// A change that cannot be read is logged and skipped: it must not block those after it for ever.
    private static VoyageChange change(ChangeDetails change) {
        try {
            return new VoyageChange(
                    change.position(), change.kind().equals("new") ? Optional.empty() : Optional.of(schedule(change)));
        } catch (RuntimeException e) {
            LOG.errorf("Skipped voyage change %d, which cannot be read: %s", change.position(), e);
            return new VoyageChange(change.position(), Optional.empty());
        }
    }

    private static VoyageSchedule schedule(ChangeDetails change) {
        var reason = change.reason() == null || change.reason().isBlank()
                ? "New schedule of voyage " + change.voyageNumber()
                : change.reason();
        return new VoyageSchedule(
                new VoyageNumber(change.voyageNumber()),
                change.version(),
                change.cancelled(),
                change.calls().stream().map(VoyageChangesClient::call).toList(),
                reason);
    }

    private static ScheduledCall call(CallDetails call) {
        return new ScheduledCall(
                new UnLocode(call.location()),
                Optional.ofNullable(call.arrival()),
                Optional.ofNullable(call.departure()));
    }
}
