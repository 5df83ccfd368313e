package dev.cargokit.tracking.infrastructure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cargokit.tracking.application.CargoChanges;
import dev.cargokit.tracking.application.FeedStates;
import dev.cargokit.tracking.application.TrackingConfig;
import dev.cargokit.tracking.domain.Source;
import dev.cargokit.tracking.infrastructure.FeedConnection.Feed;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.jboss.logging.Logger;

/// The feeds of booking, which names the cargos that have changed, and of handling, which names those with events that
/// booking may not have yet.
@ApplicationScoped
class Feeds {

    private static final Logger LOG = Logger.getLogger(Feeds.class);

    private final CargoChanges changes;
    private final ObjectMapper json;
    private final List<FeedConnection> connections;

    Feeds(CargoChanges changes, ObjectMapper json, TrackingConfig config, Vertx vertx) {
        this.changes = changes;
        this.json = json;
        var booking = new Feed("booking-service", "/booking/internal/changes", new Reader(Source.BOOKING));
        var handling = new Feed("handling-service", "/handling/internal/recorded", new Reader(Source.HANDLING));
        connections = List.of(new FeedConnection(booking, config, vertx), new FeedConnection(handling, config, vertx));
    }

    @Produces
    @Singleton
    static FeedStates states(TrackingConfig config) {
        return new FeedStates(config, System::nanoTime);
    }

    void start(@Observes StartupEvent started) {
        connections.forEach(FeedConnection::start);
    }

    void stop(@Observes ShutdownEvent stopping) {
        connections.forEach(FeedConnection::stop);
    }

    private void read(String event) {
        try {
            var message = json.readValue(event, Message.class);
            if (message.trackingId != null) {
                changes.changed(message.trackingId);
            } else if (message.recorded != null) {
                changes.recorded(message.recorded);
            } else if (message.undelivered != null) {
                changes.undelivered(message.undelivered, message.all);
            }
        } catch (JsonProcessingException e) {
            LOG.warnf("Ignored an event of a feed that is not valid: %s", e.getOriginalMessage());
        }
    }

    /// Booking's `{tracking_id}`, or handling's `{recorded: [...]}` or `{undelivered: [...], all}`.
    record Message(String trackingId, List<String> recorded, List<String> undelivered, boolean all) {}

    private final class Reader implements FeedConnection.Reader {

        private final Source source;

        private Reader(Source source) {
            this.source = source;
        }

        @Override
        public void event(String data) {
            read(data);
        }

        @Override
        public void comment() {
            changes.heartbeat(source);
        }

        @Override
        public void lost() {
            changes.lost(source);
        }
    }
}
