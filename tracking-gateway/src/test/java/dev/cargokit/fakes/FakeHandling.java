package dev.cargokit.fakes;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// Handling as tracking sees it: one history, and the feed of what is recorded.
public final class FakeHandling implements AutoCloseable {

    private final FakeService service;
    private final List<HttpServerResponse> feeds = new CopyOnWriteArrayList<>();
    private volatile String events = "[]";

    private FakeHandling(String address) {
        service = FakeService.at(address)
                .answering(this::answer)
                .every(Duration.ofMillis(200), () -> feeds.forEach(feed -> feed.write(":\n\n")));
    }

    public static FakeHandling at(String address) {
        return new FakeHandling(address);
    }

    /// Records an event of every cargo, and publishes that of one. Booking does not get it.
    public void record(String trackingId, String event) {
        events = "[" + event + "]";
        feeds.forEach(feed -> feed.write("data: {\"recorded\":[\"%s\"]}\n\n".formatted(trackingId)));
    }

    /// The number of requests for a history.
    public int requests() {
        return service.requests();
    }

    private void answer(HttpServerRequest request) {
        if (FakeService.isFeed(request)) {
            var feed = request.response();
            feed.closeHandler(_ -> feeds.remove(feed));
            feed.setChunked(true)
                    .putHeader("Content-Type", "text/event-stream")
                    .write("data: {\"undelivered\":[],\"all\":true}\n\n:\n\n");
            feeds.add(feed);
        } else {
            FakeService.answer(request, 200, "{\"events\": %s}".formatted(events));
        }
    }

    @Override
    public void close() {
        service.close();
    }
}
