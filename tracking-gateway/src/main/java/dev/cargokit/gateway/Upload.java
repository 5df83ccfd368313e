package dev.cargokit.gateway;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import java.util.Set;

/// The body of a client's request on its way to an instance, piece by piece, as fast as the slower of the two.
final class Upload {

    private static final Set<HttpMethod> WITHOUT_BODY_ON_HTTP_2 =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS, HttpMethod.DELETE);

    private final HttpServerRequest client;
    private final boolean present;
    private boolean begun;
    private boolean ended;
    private boolean blocked;
    private long received;
    private long lastPart = System.nanoTime();

    Upload(HttpServerRequest client) {
        this.client = client;
        this.present = isPresent(client);
        if (present) {
            client.pause();
        }
    }

    /// HTTP/1.1 says it in the head (RFC 9112, section 6.3). HTTP/2 may leave it to the frames, which come
    /// too late to decide: there, what has no use for a body has none unless it tells its length.
    private static boolean isPresent(HttpServerRequest client) {
        var length = client.headers().get(HttpHeaders.CONTENT_LENGTH);
        if (length != null) {
            return !length.equals("0");
        }
        return client.version() == HttpVersion.HTTP_2
                ? !WITHOUT_BODY_ON_HTTP_2.contains(client.method())
                : client.headers().contains(HttpHeaders.TRANSFER_ENCODING);
    }

    /// Whether there is a body at all.
    boolean isPresent() {
        return present;
    }

    /// Whether some of it is still to come from the client.
    boolean isOpen() {
        return present && !ended;
    }

    /// Whether any of it has been taken from the client, who will not send it twice.
    boolean hasBegun() {
        return begun;
    }

    /// Whether the service keeps the client waiting.
    boolean isBlocked() {
        return blocked;
    }

    long received() {
        return received;
    }

    /// When the last part moved, in `System.nanoTime`.
    long lastPart() {
        return lastPart;
    }

    /// Sends it all, and ends the request.
    void to(HttpClientRequest service) {
        if (!present) {
            service.end();
            return;
        }
        begun = true;
        service.setChunked(client.headers().get(HttpHeaders.CONTENT_LENGTH) == null);
        client.handler(part -> pass(part, service));
        client.endHandler(_ -> {
            ended = true;
            lastPart = System.nanoTime();
            service.end();
        });
        client.resume();
    }

    private void pass(Buffer part, HttpClientRequest service) {
        received += part.length();
        lastPart = System.nanoTime();
        service.write(part);
        if (service.writeQueueFull()) {
            blocked = true;
            client.pause();
            service.drainHandler(_ -> {
                blocked = false;
                lastPart = System.nanoTime();
                client.resume();
            });
        }
    }

    /// The service has heard enough. What still comes is thrown away: a connection closed with bytes unread
    /// would take the answer with it (RFC 9112, section 9.6).
    void stop() {
        if (isOpen()) {
            client.handler(_ -> {});
            client.endHandler(_ -> ended = true);
            client.resume();
        }
    }
}
