package dev.cargokit.tracking.infrastructure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cargokit.tracking.application.TrackingConfig;
import dev.cargokit.tracking.application.WatchCargo;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.stork.Stork;
import io.smallrye.stork.api.ServiceInstance;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import io.vertx.core.parsetools.RecordParser;
import io.vertx.core.tracing.TracingPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/// Booking's feed of changes, read over one connection for all watchers. A lost connection is resumed where it
/// broke. As that is not certain, every cargo then counts as changed.
@ApplicationScoped
class BookingChangeFeed {

    private enum State {
        CONNECTING,
        CONNECTED,
        LOST,
        STOPPED
    }

    private static final Logger LOG = Logger.getLogger(BookingChangeFeed.class);
    private static final int MAXIMUM_LINE = 4096;

    private final WatchCargo watching;
    private final ObjectMapper json;
    private final Vertx vertx;
    private final HttpClient client;
    private final ExponentialBackOff backOff;
    private volatile State state = State.CONNECTING;
    private String lastEventId = "";

    BookingChangeFeed(WatchCargo watching, ObjectMapper json, TrackingConfig config, Vertx vertx) {
        this.watching = watching;
        this.json = json;
        this.vertx = vertx;
        this.backOff = new ExponentialBackOff(config.feed());
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setName("booking-changes")
                .setConnectTimeout(1000)
                .setTracingPolicy(TracingPolicy.IGNORE)
                .setReadIdleTimeout((int) config.feed().readTimeout().toSeconds()));
    }

    boolean isConnected() {
        return state == State.CONNECTED;
    }

    void start(@Observes StartupEvent started) {
        // All that follows happens on one event loop.
        vertx.getOrCreateContext().runOnContext(_ -> connect());
    }

    void stop(@Observes ShutdownEvent stopping) {
        state = State.STOPPED;
        client.close();
    }

    private void connect() {
        Future.fromCompletionStage(
                        Stork.getInstance()
                                .getService("booking-service")
                                .selectInstance()
                                .subscribeAsCompletionStage(),
                        vertx.getOrCreateContext())
                .compose(instance -> client.request(request(instance)))
                .compose(HttpClientRequest::send)
                .onSuccess(this::read)
                .onFailure(failure -> lost(failure.getMessage()));
    }

    private RequestOptions request(ServiceInstance instance) {
        var options = new RequestOptions()
                .setServer(SocketAddress.inetSocketAddress(instance.getPort(), instance.getHost()))
                .setURI("/booking/internal/changes")
                .putHeader("Accept", "text/event-stream");
        return lastEventId.isEmpty() ? options : options.putHeader("Last-Event-ID", lastEventId);
    }

    private void read(HttpClientResponse feed) {
        if (feed.statusCode() != 200) {
            // Booking may have rejected the id: without it, the feed starts at its end.
            lastEventId = "";
            lost("status " + feed.statusCode());
            return;
        }
        var type = feed.getHeader("Content-Type");
        if (type == null || !type.startsWith("text/event-stream")) {
            lost("it is no event stream");
            return;
        }
        var events = new EventStreamParser(lastEventId, this::changed);
        var end = Promise.<Void>promise();
        feed.exceptionHandler(end::tryFail)
                .endHandler(_ -> end.tryFail("it ended"))
                .handler(RecordParser.newDelimited("\n", line -> read(events, line.toString()))
                        .maxRecordSize(MAXIMUM_LINE));
        end.future().onFailure(failure -> lost(failure.getMessage()));
    }

    private void read(EventStreamParser events, String line) {
        if (!isConnected()) {
            connected();
        }
        events.line(line.stripTrailing());
        lastEventId = events.lastId();
    }

    /// On the first line, not before: booking without its database opens a feed and ends it again.
    private void connected() {
        state = State.CONNECTED;
        backOff.reset();
        LOG.info("Connected to booking's change feed.");
        watching.anythingMayHaveChanged();
    }

    private void changed(String change) {
        try {
            watching.changed(json.readValue(change, Change.class).trackingId());
        } catch (JsonProcessingException e) {
            LOG.warnf("Ignored a change from booking that is not valid: %s", e.getOriginalMessage());
        }
    }

    private void lost(String reason) {
        if (state == State.STOPPED) {
            return;
        }
        if (state != State.LOST) {
            LOG.warnf("Lost booking's change feed: %s", reason);
        }
        state = State.LOST;
        vertx.setTimer(backOff.next().toMillis(), _ -> connect());
    }

    record Change(String trackingId) {}
}
