package dev.cargokit.gateway.forwarding;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import java.util.Set;

/// Streams the body of a client's request to an instance, with back-pressure.
final class RequestBody {

    private static final Set<HttpMethod> WITHOUT_BODY_ON_HTTP_2 =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS, HttpMethod.DELETE);

    /// So much of a body, or all of it, must be there before it is sent on: it holds no permit meanwhile, and most
    /// bodies are no longer.
    private static final int BEGINNING = 4 << 10;

    private final HttpServerRequest client;
    private final boolean present;
    private Buffer first;
    private boolean begun;
    private boolean ready;
    private boolean ended;
    private boolean blocked;
    private long received;
    private long lastActivity = System.nanoTime();

    RequestBody(HttpServerRequest client) {
        this.client = client;
        this.present = isPresent(client);
        if (present) {
            client.pause();
        }
    }

    /// In HTTP/1.1 the head says it (RFC 9112, section 6.3). In HTTP/2 the frames may, which arrive too late to decide:
    /// there, a method that has no use for a body has none unless its length is announced.
    private static boolean isPresent(HttpServerRequest client) {
        var length = client.headers().get(HttpHeaders.CONTENT_LENGTH);
        if (length != null) {
            return !length.equals("0");
        }
        return client.version() == HttpVersion.HTTP_2
                ? !WITHOUT_BODY_ON_HTTP_2.contains(client.method())
                : client.headers().contains(HttpHeaders.TRANSFER_ENCODING);
    }

    boolean isPresent() {
        return present;
    }

    /// Runs the action as soon as the beginning is there.
    void whenReady(Runnable action) {
        if (!present) {
            action.run();
            return;
        }
        client.handler(part -> {
            first = first == null ? part : join(first, part);
            if (first.length() < BEGINNING) {
                client.fetch(1);
            } else {
                ready(action);
            }
        });
        client.endHandler(_ -> {
            ended = true;
            ready(action);
        });
        client.fetch(1);
    }

    /// A buffer that grows doubles, which the large part at the end need not.
    private static Buffer join(Buffer parts, Buffer next) {
        int length = parts.length() + next.length();
        var all = length < BEGINNING ? parts : Buffer.buffer(length).appendBuffer(parts);
        return all.appendBuffer(next);
    }

    private void ready(Runnable action) {
        if (!ready) {
            ready = true;
            action.run();
        }
    }

    /// Whether the client is still to send the beginning.
    boolean isAwaited() {
        return present && !ready;
    }

    /// Whether some of it is still to come from the client.
    boolean isReceiving() {
        return present && !ended;
    }

    /// Whether any of it has been read from the client, who will not send it twice.
    boolean hasBegun() {
        return begun;
    }

    /// Whether the client waits for the service.
    boolean isBlocked() {
        return blocked;
    }

    /// The number of bytes so far.
    long received() {
        return received + (first == null ? 0 : first.length());
    }

    /// When the last part was passed on, in `System.nanoTime`.
    long lastActivity() {
        return lastActivity;
    }

    /// Sends all of it, and ends the request.
    void sendTo(HttpClientRequest service) {
        if (!present) {
            service.end();
            return;
        }
        begun = true;
        service.setChunked(client.headers().get(HttpHeaders.CONTENT_LENGTH) == null);
        if (first != null) {
            var beginning = first;
            first = null;
            write(beginning, service);
        }
        if (ended) {
            service.end();
            return;
        }
        client.handler(part -> write(part, service));
        client.endHandler(_ -> {
            ended = true;
            lastActivity = System.nanoTime();
            service.end();
        });
        if (!blocked) {
            client.resume();
        }
    }

    private void write(Buffer part, HttpClientRequest service) {
        received += part.length();
        lastActivity = System.nanoTime();
        service.write(part);
        if (service.writeQueueFull()) {
            blocked = true;
            client.pause();
            service.drainHandler(_ -> {
                blocked = false;
                lastActivity = System.nanoTime();
                client.resume();
            });
        }
    }

    /// The response is there: the rest is read and discarded, since a connection that is closed with bytes unread would
    /// take the response with it (RFC 9112, section 9.6).
    void discard() {
        if (isReceiving()) {
            client.handler(_ -> {});
            client.endHandler(_ -> ended = true);
            client.resume();
        }
    }
}
