package dev.cargokit.booking.interfaces.internal;

import dev.cargokit.booking.application.ChangeFeed;
import dev.cargokit.booking.application.ChangeFeed.Batch;
import dev.cargokit.booking.application.ChangeFeed.Position;
import dev.cargokit.kit.stream.Subscriber;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;

/// One client of the change feed. No heartbeat is sent while changes are committed that it has not received.
final class ChangeSubscriber extends Subscriber {

    private static final int BATCH = 500;

    private final ChangeFeed feed;
    private final Position start;

    ChangeSubscriber(ChangeFeed feed, Position start, SseEventSink sink, Sse sse) {
        super(sink, sse);
        this.feed = feed;
        this.start = start;
    }

    @Override
    protected void run() throws InterruptedException {
        var position = start;
        sendPosition(position.toString());
        while (isOpen()) {
            var batch = feed.after(position, BATCH);
            for (var change : batch.changes()) {
                position = change.position();
                send(position.toString(), "{\"tracking_id\":\"%s\"}".formatted(change.trackingId()));
            }
            if (batch.changes().size() < BATCH) {
                awaitChange(batch);
            }
        }
    }

    private void awaitChange(Batch batch) throws InterruptedException {
        do {
            if (!batch.pending()) {
                caughtUp();
            }
        } while (isOpen() && !feed.awaitChange(batch, HEARTBEAT));
    }
}
