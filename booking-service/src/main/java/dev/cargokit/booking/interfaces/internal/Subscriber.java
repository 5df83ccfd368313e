package dev.cargokit.booking.interfaces.internal;

import dev.cargokit.booking.application.ChangeFeed;
import dev.cargokit.booking.application.ChangeFeed.Change;
import dev.cargokit.booking.application.ChangeFeed.Position;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Duration;

/// One client of the change feed. Its thread reads new changes, waits until they are sent and polls again,
/// so that a slow client does not delay the others.
final class Subscriber {

    private static final int BATCH = 500;
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private final ChangeFeed feed;
    private final SseEventSink sink;
    private final Sse sse;
    private long lastSent = System.nanoTime();

    Subscriber(ChangeFeed feed, SseEventSink sink, Sse sse) {
        this.feed = feed;
        this.sink = sink;
        this.sse = sse;
    }

    void run(Position start) throws InterruptedException {
        var position = start;
        // Where a client resumes that loses its connection before the first change.
        send(sse.newEventBuilder().id(position.toString()).comment("follows").build());
        while (!sink.isClosed()) {
            var batch = feed.after(position, BATCH);
            for (var change : batch.changes()) {
                send(event(change));
                position = change.position();
            }
            if (batch.changes().isEmpty()) {
                sendHeartbeat();
                feed.awaitChange(batch);
            }
        }
    }

    void close() {
        sink.close();
    }

    private void sendHeartbeat() {
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
