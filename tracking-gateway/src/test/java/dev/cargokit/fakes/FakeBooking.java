package dev.cargokit.fakes;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/// Booking as tracking sees it: one cargo in a port, and the feed of its changes.
public final class FakeBooking implements AutoCloseable {

    private static final Duration HEARTBEAT = Duration.ofMillis(200);

    private final FakeService service;
    private final List<HttpServerResponse> feeds = new CopyOnWriteArrayList<>();
    private final List<String> resumedAfter = new CopyOnWriteArrayList<>();
    private final AtomicInteger requests = new AtomicInteger();
    private volatile String port = "SESTO";
    private volatile int status = 200;
    private volatile boolean withoutHeartbeat;

    private FakeBooking(String address) {
        service = FakeService.at(address).answering(this::answer).every(HEARTBEAT, this::heartbeat);
    }

    public static FakeBooking at(String address) {
        return new FakeBooking(address);
    }

    /// From now on the cargo is there; no change is published.
    public FakeBooking cargoIn(String port) {
        this.port = port;
        return this;
    }

    /// From now on every request for the cargo is answered with this status.
    public FakeBooking answering(int status) {
        this.status = status;
        return this;
    }

    /// From now on the feeds have no heartbeat.
    public FakeBooking withoutHeartbeat() {
        withoutHeartbeat = true;
        return this;
    }

    /// Publishes a change of the cargo.
    public void publish(String position, String trackingId) {
        feeds.forEach(feed -> feed.write("id: %s\ndata: {\"tracking_id\":\"%s\"}\n\n".formatted(position, trackingId)));
    }

    /// Breaks all feeds off.
    public void breakOff() {
        feeds.forEach(HttpServerResponse::reset);
        feeds.clear();
    }

    public int feeds() {
        return feeds.size();
    }

    /// The `Last-Event-ID` of each feed, `none` where there was none.
    public List<String> resumedAfter() {
        return resumedAfter;
    }

    /// The number of requests for the cargo.
    public int requests() {
        return requests.get();
    }

    private void heartbeat() {
        if (!withoutHeartbeat) {
            feeds.forEach(feed -> feed.write(":\n\n"));
        }
    }

    private void answer(HttpServerRequest request) {
        if (FakeService.isFeed(request)) {
            var after = request.getHeader("Last-Event-ID");
            resumedAfter.add(after == null ? "none" : after);
            var feed = request.response();
            feed.closeHandler(_ -> feeds.remove(feed));
            feed.setChunked(true).putHeader("Content-Type", "text/event-stream").write(":\n\n");
            feeds.add(feed);
        } else {
            requests.incrementAndGet();
            FakeService.answer(request, status, """
                    {"cargo": {"origin": "SESTO", "destination": "CNHKG", "arrival_deadline": "2030-02-01T00:00:00Z",
                      "misdirected": false, "transport_status": "in_port", "last_known_location": "%s"},
                     "handled": []}""".formatted(port));
        }
    }

    @Override
    public void close() {
        service.close();
    }
}
