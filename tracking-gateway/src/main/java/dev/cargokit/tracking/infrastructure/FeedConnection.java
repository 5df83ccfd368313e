package dev.cargokit.tracking.infrastructure;

import dev.cargokit.tracking.application.TrackingConfig;
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
import org.jboss.logging.Logger;

/// Reads a service's feed over one connection, all on one event loop. A lost connection is resumed where it broke.
final class FeedConnection {

    private enum State {
        CONNECTING,
        CONNECTED,
        LOST,
        STOPPED
    }

    private static final Logger LOG = Logger.getLogger(FeedConnection.class);
    private static final int MAXIMUM_LINE = 64 * 1024;

    private final Feed feed;
    private final Vertx vertx;
    private final HttpClient client;
    private final ExponentialBackOff backOff;
    private volatile State state = State.CONNECTING;
    private String lastEventId = "";

    FeedConnection(Feed feed, TrackingConfig config, Vertx vertx) {
        this.feed = feed;
        this.vertx = vertx;
        this.backOff = new ExponentialBackOff(config.feed());
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setName(feed.service() + "-feed")
                .setConnectTimeout(1000)
                .setTracingPolicy(TracingPolicy.IGNORE)
                .setReadIdleTimeout((int) config.feed().readTimeout().toSeconds()));
    }

    void start() {
        vertx.getOrCreateContext().runOnContext(_ -> connect());
    }

    void stop() {
        state = State.STOPPED;
        client.close();
    }

    private void connect() {
        Future.fromCompletionStage(
                        Stork.getInstance()
                                .getService(feed.service())
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
                .setURI(feed.path())
                .putHeader("Accept", "text/event-stream");
        return lastEventId.isEmpty() ? options : options.putHeader("Last-Event-ID", lastEventId);
    }

    private void read(HttpClientResponse response) {
        if (response.statusCode() != 200) {
            // The service may have rejected the id: without it, the feed starts at its end.
            lastEventId = "";
            lost("status " + response.statusCode());
            return;
        }
        var type = response.getHeader("Content-Type");
        if (type == null || !type.startsWith("text/event-stream")) {
            lost("it is no event stream");
            return;
        }
        var events = new EventStreamParser(lastEventId, feed.reader());
        var end = Promise.<Void>promise();
        response.exceptionHandler(end::tryFail)
                .endHandler(_ -> end.tryFail("it ended"))
                .handler(RecordParser.newDelimited("\n", line -> read(events, line.toString()))
                        .maxRecordSize(MAXIMUM_LINE)
                        .exceptionHandler(tooLong -> {
                            end.tryFail(tooLong);
                            response.request().reset();
                        }));
        end.future().onFailure(failure -> lost(failure.getMessage()));
    }

    /// Connected on the first line, not before: a service without its database opens a feed and ends it again.
    private void read(EventStreamParser events, String line) {
        if (state != State.CONNECTED && state != State.STOPPED) {
            state = State.CONNECTED;
            backOff.reset();
            LOG.infof("Connected to the feed of %s.", feed.service());
        }
        events.line(line.stripTrailing());
        lastEventId = events.lastId();
    }

    private void lost(String reason) {
        if (state == State.STOPPED) {
            return;
        }
        if (state != State.LOST) {
            LOG.warnf("Lost the feed of %s: %s", feed.service(), reason);
        }
        state = State.LOST;
        feed.reader().lost();
        vertx.setTimer(backOff.next().toMillis(), _ -> connect());
    }

    record Feed(String service, String path, Reader reader) {}

    /// Gets what the feed sends.
    interface Reader extends EventStreamParser.Reader {

        void lost();
    }
}
