package dev.cargokit.gateway.forwarding;

import dev.cargokit.gateway.breaking.Outcome;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import java.util.function.Consumer;

/// Streams a response from an instance to the client, with back-pressure.
final class ResponseRelay {

    private static final long UNKNOWN = -1;

    private final HttpClientResponse from;
    private final HttpServerResponse to;
    private final Runnable whenCompleted;
    private final Consumer<Outcome> whenBrokenOff;
    private long remaining;
    private boolean blocked;
    private boolean brokenOff;
    private long lastActivity = System.nanoTime();

    /// @param whenCompleted runs when all of it has been passed on
    /// @param whenBrokenOff takes what it says of the instance that the rest will not arrive
    ResponseRelay(
            HttpClientResponse from,
            HttpServerResponse to,
            ForwardedHeaders headers,
            Runnable whenCompleted,
            Consumer<Outcome> whenBrokenOff) {
        this.from = from;
        this.to = to;
        this.whenCompleted = whenCompleted;
        this.whenBrokenOff = whenBrokenOff;
        this.remaining = contentLength(from);
        to.setStatusCode(from.statusCode()).setStatusMessage(from.statusMessage());
        headers.copyResponse(from.headers(), to.headers());
    }

    private static long contentLength(HttpClientResponse response) {
        var length = response.headers().get(HttpHeaders.CONTENT_LENGTH);
        return length == null ? UNKNOWN : Long.parseLong(length);
    }

    static boolean isEventStream(HttpClientResponse response) {
        var type = response.headers().get(HttpHeaders.CONTENT_TYPE);
        return type != null && type.startsWith("text/event-stream");
    }

    /// Whether the service waits for the client.
    boolean isBlocked() {
        return blocked;
    }

    /// When the last part was passed on, in `System.nanoTime`.
    long lastActivity() {
        return lastActivity;
    }

    void start() {
        from.exceptionHandler(_ -> breakOff(Outcome.FAILURE));
        if (hasBody()) {
            startBody();
        } else {
            from.endHandler(_ -> {
                to.end();
                whenCompleted.run();
            });
        }
    }

    /// RFC 9110, section 6.4.1.
    private boolean hasBody() {
        int status = from.statusCode();
        return from.request().getMethod() != HttpMethod.HEAD && status != 204 && status != 304 && remaining != 0;
    }

    private void startBody() {
        if (remaining == UNKNOWN) {
            to.setChunked(true);
        }
        if (isEventStream(from) && to.isChunked()) {
            // The first event may come much later.
            to.writeHead();
        }
        from.handler(this::write);
        from.endHandler(_ -> {
            if (!to.ended()) {
                to.end();
            }
            whenCompleted.run();
        });
    }

    private void write(Buffer part) {
        lastActivity = System.nanoTime();
        remaining = remaining == UNKNOWN ? UNKNOWN : remaining - part.length();
        if (remaining == 0) {
            to.end(part);
            return;
        }
        to.write(part);
        if (to.writeQueueFull()) {
            blocked = true;
            from.pause();
            to.drainHandler(_ -> {
                blocked = false;
                lastActivity = System.nanoTime();
                from.resume();
            });
        }
    }

    /// It is no failure of the instance if the client does not read.
    void timeOut() {
        breakOff(blocked ? Outcome.CANCELLED : Outcome.TIMEOUT);
    }

    /// Resets the connection, so that the client does not take what it has for the whole. That comes last: it would
    /// look as if the client had disconnected.
    private void breakOff(Outcome outcome) {
        if (brokenOff) {
            return;
        }
        brokenOff = true;
        whenBrokenOff.accept(outcome);
        if (!to.ended()) {
            to.reset();
        }
    }
}
