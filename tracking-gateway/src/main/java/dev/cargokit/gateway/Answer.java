package dev.cargokit.gateway;

import dev.cargokit.gateway.instances.Outcome;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import java.util.function.Consumer;

/// An instance's answer on its way to the client, piece by piece, as fast as the slower of the two.
final class Answer {

    private static final long UNTOLD = -1;

    private final HttpClientResponse from;
    private final HttpServerResponse to;
    private final Runnable whenPassed;
    private final Consumer<Outcome> whenBrokenOff;
    private long left;
    private boolean blocked;
    private long lastPart = System.nanoTime();

    /// @param whenPassed    runs when all of it has been passed on
    /// @param whenBrokenOff takes what that says of the instance when the rest of it will not come
    Answer(HttpClientResponse from, HttpServerResponse to, Runnable whenPassed, Consumer<Outcome> whenBrokenOff) {
        this.from = from;
        this.to = to;
        this.whenPassed = whenPassed;
        this.whenBrokenOff = whenBrokenOff;
        this.left = told(from.headers().get(HttpHeaders.CONTENT_LENGTH));
    }

    private static long told(String length) {
        return length == null ? UNTOLD : Long.parseLong(length);
    }

    /// Whether it is made to go on without end.
    static boolean isStream(HttpClientResponse answer) {
        var type = answer.headers().get(HttpHeaders.CONTENT_TYPE);
        return type != null && type.startsWith("text/event-stream");
    }

    /// Whether the client keeps the service waiting.
    boolean isBlocked() {
        return blocked;
    }

    /// When the last part moved, in `System.nanoTime`.
    long lastPart() {
        return lastPart;
    }

    void pass(EdgeHeaders headers) {
        to.setStatusCode(from.statusCode()).setStatusMessage(from.statusMessage());
        headers.answer(from.headers(), to.headers());
        from.exceptionHandler(_ -> breakOff(Outcome.FAILED));
        if (hasBody()) {
            passBody();
        } else {
            from.endHandler(_ -> {
                to.end();
                whenPassed.run();
            });
        }
    }

    /// RFC 9110, section 6.4.1.
    private boolean hasBody() {
        int status = from.statusCode();
        return from.request().getMethod() != HttpMethod.HEAD && status != 204 && status != 304 && left != 0;
    }

    private void passBody() {
        if (left == UNTOLD) {
            to.setChunked(true);
        }
        if (isStream(from) && to.isChunked()) {
            // It may begin long before its first event.
            to.writeHead();
        }
        from.handler(this::pass);
        from.endHandler(_ -> {
            if (!to.ended()) {
                to.end();
            }
            whenPassed.run();
        });
    }

    private void pass(Buffer part) {
        lastPart = System.nanoTime();
        left = left == UNTOLD ? UNTOLD : left - part.length();
        if (left == 0) {
            to.end(part);
            return;
        }
        to.write(part);
        if (to.writeQueueFull()) {
            blocked = true;
            from.pause();
            to.drainHandler(_ -> {
                blocked = false;
                lastPart = System.nanoTime();
                from.resume();
            });
        }
    }

    /// The client must not take what it has for the whole. Its own end comes last: it would look as if the
    /// client had gone away.
    void breakOff(Outcome outcome) {
        from.exceptionHandler(_ -> {});
        whenBrokenOff.accept(outcome);
        if (!to.ended()) {
            to.reset();
        }
    }
}
