package dev.cargokit.addsvc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.fakes.FreePorts;
import dev.cargokit.fakes.RawClient;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpVersion;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The limits of a body, and clients that break it off.
@QuarkusTest
@QuarkusTestResource(FreePorts.class)
class BodyReaderIT {

    @TestHTTPResource
    URI gateway;

    @Inject
    Vertx vertx;

    @ParameterizedTest
    @CsvSource({"Content-Length: 65537, ''", "Transfer-Encoding: chunked, 10001"})
    void rejects_a_body_that_is_too_long_before_its_end(String length, String chunk) throws IOException {
        try (var client = RawClient.to(gateway)) {
            client.send("POST /addsvc/sum HTTP/1.1", "Host: gateway", length, "");
            if (!chunk.isEmpty()) {
                client.send(chunk, " ".repeat(65_537));
            }

            assertEquals("HTTP/1.1 413 Request Entity Too Large", client.line());
            assertTrue(client.block().contains("Content-Type: application/problem+json"));
        }
    }

    @Test
    void rejects_a_multipart_body_at_once() throws IOException {
        try (var client = RawClient.to(gateway)) {
            client.send(
                    "POST /addsvc/sum HTTP/1.1",
                    "Host: gateway",
                    "Content-Type: Multipart/form-data",
                    "Content-Length: 2",
                    "");

            assertEquals("HTTP/1.1 415 Unsupported Media Type", client.line());
        }
    }

    @Test
    void keeps_the_connection_when_a_client_resets_a_stream() {
        var options = new HttpClientOptions()
                .setProtocolVersion(HttpVersion.HTTP_2)
                .setHttp2ClearTextUpgrade(false)
                .setDefaultHost(gateway.getHost())
                .setDefaultPort(gateway.getPort());
        var client = vertx.createHttpClient(options);
        var broken = joined(client.request(HttpMethod.POST, "/addsvc/concat"));
        joined(broken.setChunked(true).write("{"));

        broken.reset();

        var next = joined(client.request(HttpMethod.GET, "/q/gateway"));
        assertEquals(200, joined(next.send()).statusCode());
        assertSame(broken.connection(), next.connection());
        client.close();
    }

    private static <T> T joined(Future<T> future) {
        return future.toCompletionStage().toCompletableFuture().join();
    }
}
