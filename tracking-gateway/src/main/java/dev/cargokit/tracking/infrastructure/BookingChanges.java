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

/// Follows booking's feed of changes over one connection, for all who watch cargos here. A lost connection is made
/// anew, from where it broke off; and since nobody can be sure of that, everybody then looks again.
@ApplicationScoped
class BookingChanges {

    private static final Logger LOG = Logger.getLogger(BookingChanges.class);
    private static final int LONGEST_LINE = 4096;

    private final WatchCargo watching;
    private final ObjectMapper json;
    private final Vertx vertx;
    private final HttpClient client;
    private final Pauses pauses;
    private volatile boolean connected;
    private volatile boolean stopped;
    private boolean complained;
    private String lastEventId = "";

    BookingChanges(WatchCargo watching, ObjectMapper json, TrackingConfig config, Vertx vertx) {
        this.watching = watching;
        this.json = json;
        this.vertx = vertx;
        this.pauses = new Pauses(config.feed());
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setName("booking-changes")
                .setConnectTimeout(1000)
                .setTracingPolicy(TracingPolicy.IGNORE)
                .setReadIdleTimeout((int) config.feed().silence().toSeconds()));
    }

    boolean connected() {
        return connected;
    }

    void start(@Observes StartupEvent started) {
        // One context: all that follows happens on one event loop, one thing after the other.
        vertx.getOrCreateContext().runOnContext(_ -> connect());
    }

    void stop(@Observes ShutdownEvent stopping) {
        stopped = true;
        client.close();
    }

    private void connect() {
        Future.fromCompletionStage(
                        Stork.getInstance()
                                .getService("booking-service")
                                .selectInstance()
                                .subscribeAsCompletionStage(),
                        vertx.getOrCreateContext())
                .compose(instance -> client.request(changesOf(instance)))
                .compose(HttpClientRequest::send)
                .onSuccess(this::follow)
                .onFailure(failure -> lost(failure.getMessage()));
    }

    private RequestOptions changesOf(ServiceInstance instance) {
        var options = new RequestOptions()
                .setServer(SocketAddress.inetSocketAddress(instance.getPort(), instance.getHost()))
                .setURI("/booking/internal/changes")
                .putHeader("Accept", "text/event-stream");
        return lastEventId.isEmpty() ? options : options.putHeader("Last-Event-ID", lastEventId);
    }

    private void follow(HttpClientResponse feed) {
        if (feed.statusCode() != 200) {
            // It may be the id that booking refuses: without it, the feed starts at its end.
            lastEventId = "";
            lost("status " + feed.statusCode());
            return;
        }
        var type = feed.getHeader("Content-Type");
        if (type == null || !type.startsWith("text/event-stream")) {
            lost("it is no event stream");
            return;
        }
        var events = new ServerSentEvents(lastEventId, this::changed);
        var end = Promise.<Void>promise();
        feed.exceptionHandler(end::tryFail)
                .endHandler(_ -> end.tryFail("it ended"))
                .handler(RecordParser.newDelimited("\n", line -> read(events, line.toString()))
                        .maxRecordSize(LONGEST_LINE));
        end.future().onFailure(failure -> lost(failure.getMessage()));
    }

    private void read(ServerSentEvents events, String line) {
        if (!connected) {
            found();
        }
        events.line(line.stripTrailing());
        lastEventId = events.lastId();
    }

    /// Only when the feed says something: booking without its database opens one, too, and at once ends it.
    private void found() {
        connected = true;
        complained = false;
        pauses.reset();
        LOG.info("Following booking's changes.");
        watching.anythingMayHaveChanged();
    }

    private void changed(String change) {
        try {
            watching.changed(json.readValue(change, Change.class).trackingId());
        } catch (JsonProcessingException e) {
            LOG.warnf("Booking told of a change in words that nobody understands: %s", e.getOriginalMessage());
        }
    }

    private void lost(String why) {
        connected = false;
        if (stopped) {
            return;
        }
        if (!complained) {
            LOG.warnf("Booking's changes cannot be followed for now: %s", why);
            complained = true;
        }
        vertx.setTimer(pauses.next().toMillis(), _ -> connect());
    }

    record Change(String trackingId) {}
}
