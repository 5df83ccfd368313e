package dev.cargokit.tracking.interfaces;

import dev.cargokit.tracking.application.Watcher;
import dev.cargokit.tracking.domain.TrackedCargo;
import io.vertx.core.Context;
import io.vertx.core.http.HttpServerResponse;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;

/// One watcher's stream of server-sent events. Only the latest state waits for a client that reads slowly: what it
/// has not taken in time it never sees.
final class EventStream implements Watcher {

    private final Context context;
    private final HttpServerResponse response;
    private final Function<Tracked, String> json;
    private final Consumer<Throwable> refusal;
    private final AtomicReference<Tracked> latest = new AtomicReference<>();

    // Touched on the stream's own event loop only.
    private Tracked sent;

    /// @param context the event loop of the client's connection
    /// @param refusal answers a client that has not been sent anything yet, and cannot be
    EventStream(
            Context context, HttpServerResponse response, Function<Tracked, String> json, Consumer<Throwable> refusal) {
        this.context = context;
        this.response = response;
        this.json = json;
        this.refusal = refusal;
        response.drainHandler(_ -> send());
    }

    @Override
    public void see(TrackedCargo cargo) {
        latest.set(Tracked.of(cargo));
        context.runOnContext(_ -> send());
    }

    /// A stream that runs goes on: sooner or later there is something to see again.
    @Override
    public void miss(Throwable reason) {
        context.runOnContext(_ -> {
            if (!begun() && open()) {
                refusal.accept(reason);
            }
        });
    }

    @Override
    public void end() {
        context.runOnContext(_ -> {
            if (open()) {
                response.end();
            }
        });
    }

    /// A comment, which keeps the connection alive and finds out when it is not.
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
        if (cargo == null || cargo.equals(sent)) {
            return;
        }
        if (!begun()) {
            begin();
        }
        sent = cargo;
        response.write("data: " + json.apply(cargo) + "\n\n");
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
