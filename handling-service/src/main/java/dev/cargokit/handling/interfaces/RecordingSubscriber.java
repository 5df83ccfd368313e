package dev.cargokit.handling.interfaces;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cargokit.handling.application.RecordingFeed;
import dev.cargokit.handling.application.RecordingFeed.Undelivered;
import dev.cargokit.kit.stream.Subscriber;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;

/// One client of the recording feed. It gets each cargo as soon as an event of it is recorded, and now and then the
/// cargos that still have undelivered events: those sent earlier, and not among them, have none.
final class RecordingSubscriber extends Subscriber {

    private static final int BATCH = 500;
    private static final Duration WHILE_UNDELIVERED = Duration.ofSeconds(1);
    private static final Duration WHILE_IDLE = Duration.ofSeconds(5);

    private final RecordingFeed feed;
    private final ObjectMapper json;
    private boolean idle;
    private long lastLook;

    RecordingSubscriber(RecordingFeed feed, ObjectMapper json, SseEventSink sink, Sse sse) {
        super(sink, sse);
        this.feed = feed;
        this.json = json;
    }

    @Override
    protected void run() throws InterruptedException {
        // What is recorded while the outbox is read is sent after its contents, never before.
        try (var recorded = feed.subscribe()) {
            sendUndelivered();
            while (isOpen()) {
                var trackingIds = recorded.next(BATCH, HEARTBEAT);
                if (!trackingIds.isEmpty()) {
                    send(write(new Message(trackingIds, null, null)));
                    idle = false;
                }
                if (System.nanoTime() - lastLook > (idle ? WHILE_IDLE : WHILE_UNDELIVERED).toNanos()) {
                    sendUndelivered();
                }
                if (trackingIds.size() < BATCH) {
                    caughtUp();
                }
            }
        }
    }

    private void sendUndelivered() {
        lastLook = System.nanoTime();
        var undelivered = feed.undelivered(BATCH);
        idle = undelivered.trackingIds().isEmpty();
        send(write(Message.of(undelivered)));
    }

    private String write(Message message) {
        try {
            return json.writeValueAsString(message);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Either `{recorded: [...]}` or `{undelivered: [...], all}`.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Message(List<String> recorded, List<String> undelivered, Boolean all) {

        private static Message of(Undelivered undelivered) {
            return new Message(null, undelivered.trackingIds(), undelivered.all());
        }
    }
}
