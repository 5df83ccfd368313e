package dev.cargokit.kit.stream;

import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Duration;

/// One client of a feed. It has a thread of its own, which waits until each event is sent, so that a slow client does
/// not delay the others.
public abstract class Subscriber {

    /// A client that gets no comment for several times as long must assume that it lags behind.
    protected static final Duration HEARTBEAT = Duration.ofMillis(500);

    private final SseEventSink sink;
    private final Sse sse;
    private long lastHeartbeat = System.nanoTime();

    protected Subscriber(SseEventSink sink, Sse sse) {
        this.sink = sink;
        this.sse = sse;
    }

    /// Sends events until the client has gone.
    protected abstract void run() throws InterruptedException;

    protected final boolean isOpen() {
        return !sink.isClosed();
    }

    protected final void send(String data) {
        send(event().data(data).build());
    }

    protected final void send(String id, String data) {
        send(event().id(id).data(data).build());
    }

    /// Where a client resumes that loses its connection before the first event.
    protected final void sendPosition(String id) {
        send(event().id(id).comment("follows").build());
    }

    /// The client has everything that there is. It gets a comment, unless the last one is recent.
    protected final void caughtUp() {
        long now = System.nanoTime();
        if (now - lastHeartbeat >= HEARTBEAT.toNanos()) {
            lastHeartbeat = now;
            send(event().comment("alive").build());
        }
    }

    final void close() {
        sink.close();
    }

    private OutboundSseEvent.Builder event() {
        return sse.newEventBuilder();
    }

    private void send(OutboundSseEvent event) {
        sink.send(event).toCompletableFuture().join();
    }
}
