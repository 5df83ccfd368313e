package dev.cargokit.tracking.interfaces;

import dev.cargokit.tracking.application.Watcher;
import dev.cargokit.tracking.domain.TrackedCargo;
import io.vertx.core.Context;
import io.vertx.core.http.HttpServerResponse;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;

/// The stream of server-sent events of one watcher. For a client that reads slowly only the latest state is kept; it
/// skips those before.
final class EventStream implements Watcher {

    private final Context context;
    private final HttpServerResponse response;
    private final Function<TrackedCargoResponse, String> json;
    private final Consumer<Throwable> refusal;

    /// All watchers of a cargo share the latest object, however long its history is.
    private final AtomicReference<TrackedCargo> latest = new AtomicReference<>();

    // Touched on the stream's own event loop only.
    private TrackedCargo sent;

    /// @param context the event loop of the client's connection
    /// @param refusal responds to a client whose stream cannot begin
    EventStream(
            Context context,
            HttpServerResponse response,
            Function<TrackedCargoResponse, String> json,
            Consumer<Throwable> refusal) {
        this.context = context;
        this.response = response;
        this.json = json;
        this.refusal = refusal;
        response.drainHandler(_ -> send());
    }

    @Override
    public void update(TrackedCargo cargo) {
        latest.set(cargo);
        context.runOnContext(_ -> send());
    }

    /// A stream that has begun goes on: a later attempt may succeed.
    @Override
    public void fail(Throwable reason) {
        context.runOnContext(_ -> {
            if (!begun() && open()) {
                refusal.accept(reason);
            }
        });
    }

    @Override
    public void complete() {
        context.runOnContext(_ -> {
            if (open()) {
                response.end();
            }
        });
    }

    /// Sends a comment, which keeps the connection alive and detects when it is lost.
    void beat() {
        if (begun() && ready()) {
            response.write(":\n\n");
        }
    }

    private void send() {
        // When the client has caught up, the drain handler comes back here.
        if (!ready()) {
            return;
        }
        var cargo = latest.getAndSet(null);
        if (cargo == null) {
            return;
        }
        if (!begun()) {
            begin();
        }
        boolean changed = !cargo.equals(sent);
        sent = cargo;
        if (changed) {
            response.write("data: " + json.apply(TrackedCargoResponse.of(cargo)) + "\n\n");
        }
    }

    private void begin() {
        response.setChunked(true)
                .putHeader("Content-Type", "text/event-stream")
                .putHeader("Cache-Control", "no-store")
                .putHeader("X-Accel-Buffering", "no");
    }

    private boolean begun() {
        return sent != null;
    }

    private boolean ready() {
        return open() && !response.writeQueueFull();
    }

    private boolean open() {
        return !response.ended() && !response.closed();
    }
}
