package dev.cargokit.booking.interfaces.internal;

import dev.cargokit.booking.application.ChangeFeed;
import dev.cargokit.booking.application.ChangeFeed.Change;
import dev.cargokit.booking.application.ChangeFeed.Position;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Duration;

/// One client of the feed. Its thread reads what is new, waits until that is sent, and looks again: a slow
/// client slows down nobody else.
final class Follower {

    private static final int BATCH = 500;
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private final ChangeFeed feed;
    private final SseEventSink sink;
    private final Sse sse;
    private long lastSent = System.nanoTime();

    Follower(ChangeFeed feed, SseEventSink sink, Sse sse) {
        this.feed = feed;
        this.sink = sink;
        this.sse = sse;
    }

    void run(Position start) throws InterruptedException {
        var position = start;
        // A client that loses the connection before the first change can resume from here.
        send(sse.newEventBuilder().id(position.toString()).comment("follows").build());
        while (!sink.isClosed()) {
            var changes = feed.after(position, BATCH);
            for (var change : changes) {
                send(event(change));
                position = change.position();
            }
            if (changes.isEmpty()) {
                beat();
                feed.awaitNews();
            }
        }
    }

    void close() {
        sink.close();
    }

    private void beat() {
        if (System.nanoTime() - lastSent > HEARTBEAT.toNanos()) {
            send(sse.newEventBuilder().comment("alive").build());
        }
    }

    private void send(OutboundSseEvent event) {
        sink.send(event).toCompletableFuture().join();
        lastSent = System.nanoTime();
    }

    private OutboundSseEvent event(Change change) {
        return sse.newEventBuilder()
                .id(change.position().toString())
                .data("{\"tracking_id\":\"%s\"}".formatted(change.trackingId()))
                .build();
    }
}
