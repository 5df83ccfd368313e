package dev.cargokit.gateway.forwarding;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.fakes.FakeService;
import dev.cargokit.fakes.FreePorts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Nothing piles up in the gateway: a reader that stops reading stops the sender. What is in flight then is in the
/// buffers of four sockets.
@QuarkusTest
@QuarkusTestResource(FreePorts.class)
class BackPressureIT {

    private static final long SIZE = 128 << 20;
    private static final byte[] PART = new byte[1 << 16];

    @TestHTTPResource
    URI gateway;

    @ConfigProperty(name = "cargokit.addresses.handling")
    String address;

    private final AtomicLong sent = new AtomicLong();
    private FakeService handling;
    private SocketChannel client;

    @BeforeEach
    void start() throws IOException {
        handling = FakeService.at(address);
        client = SocketChannel.open(new InetSocketAddress(gateway.getHost(), gateway.getPort()));
    }

    @AfterEach
    void stop() throws IOException {
        client.close();
        handling.close();
    }

    @Test
    void a_service_that_does_not_read_stops_the_client() throws IOException {
        handling.answering(HttpServerRequest::pause);
        send("POST", "Content-Length: " + SIZE + "\r\n");

        client.configureBlocking(false);
        var body = ByteBuffer.allocateDirect(PART.length);
        awaitStandstill(() -> {
            while (sent.get() < SIZE && client.write(body.rewind()) > 0) {
                sent.addAndGet(body.position());
            }
        });

        assertTrue(sent.get() < SIZE);
    }

    @Test
    void a_client_that_does_not_read_stops_the_service() throws IOException {
        handling.answering(request -> {
            if (!FakeService.isFeed(request)) {
                send(request.response().putHeader("Content-Length", Long.toString(SIZE)));
            }
        });
        send("GET", "");

        awaitStandstill(() -> {});

        assertTrue(sent.get() < SIZE);
    }

    private void send(String method, String header) throws IOException {
        var head = method + " /handling/v1/incidents/batch HTTP/1.1\r\nHost: gateway\r\n" + header + "\r\n";
        client.write(ByteBuffer.wrap(head.getBytes(StandardCharsets.US_ASCII)));
    }

    private void send(HttpServerResponse response) {
        while (sent.get() < SIZE && !response.writeQueueFull()) {
            response.write(Buffer.buffer(PART));
            sent.addAndGet(PART.length);
        }
        response.drainHandler(_ -> send(response));
    }

    private void awaitStandstill(Step step) {
        var before = new AtomicLong();
        await("bytes to stop")
                .atMost(Duration.ofSeconds(60))
                .during(Duration.ofSeconds(1))
                .until(() -> {
                    step.take();
                    return before.getAndSet(sent.get()) == sent.get() && sent.get() > 0;
                });
    }

    private interface Step {

        void take() throws IOException;
    }
}
