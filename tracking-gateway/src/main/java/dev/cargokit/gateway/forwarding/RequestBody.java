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

    /// Runs the action as soon as there is something to send: the first part of the body, or its end.
    void whenReady(Runnable action) {
        if (!present) {
            action.run();
            return;
        }
        client.handler(part -> {
            first = part;
            ready(action);
        });
        client.endHandler(_ -> {
            ended = true;
            ready(action);
        });
        client.fetch(1);
    }

    private void ready(Runnable action) {
        if (!ready) {
            ready = true;
            action.run();
        }
    }

    /// Whether the client is still to send the first part.
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
        return received;
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
            write(first, service);
            first = null;
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
