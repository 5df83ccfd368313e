package dev.cargokit.gateway.clients;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cargokit.fakes.FakeService;
import dev.cargokit.fakes.FreePorts;
import dev.cargokit.fakes.RawClient;
import dev.cargokit.fakes.RawHttp2Client;
import dev.cargokit.fakes.ShortTimeouts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// While one client uses up its share of five requests in flight, others are served; afterwards it has all of it again.
/// What the gateway counts at its connections needs a process of its own: see `AbuseIT` of the system tests.
@QuarkusTest
@QuarkusTestResource(FreePorts.class)
@TestProfile(ShortTimeouts.class)
class ClientShareIT {

    private static final String ATTACKER = "127.0.0.7";
    private static final int SHARE = 5;
    private static final String PATH = "/handling/v1/cargos/";
    private static final int ENHANCE_YOUR_CALM = 11;

    @TestHTTPResource
    URI gateway;

    @ConfigProperty(name = "cargokit.addresses.handling")
    String address;

    private final List<AutoCloseable> connections = new ArrayList<>();
    private FakeService handling;

    @BeforeEach
    void start() {
        handling = FakeService.at(address).answering(ClientShareIT::answer);
    }

    @AfterEach
    void others_are_served_and_the_share_is_there_again() throws Exception {
        try {
            assertEquals(200, status("127.0.0.1", "GET", "any", ""));
            for (var connection : connections) {
                connection.close();
            }
            await().untilAsserted(this::assertHasItsShare);
        } finally {
            handling.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"GET, silent, ''", "GET, stream, ''", "GET, large, ''", "POST, any, 'Content-Length: 1000\r\n'"})
    void requests_that_do_not_end(String method, String path, String header) throws IOException {
        for (int request = 0; request < SHARE; request++) {
            connect().send(head(method, path, header));
        }

        await().until(() -> status(ATTACKER, "GET", "any", "") == 429);
    }

    @Test
    void streams_that_stay_open() throws IOException {
        var client = connectByHttp2();
        for (int request = 0; request < SHARE; request++) {
            request(client, 2 * request + 1, "POST", false);
        }

        request(client, 2 * SHARE + 1, "POST", false);

        assertEquals(429, client.status());
    }

    @Test
    void streams_that_are_reset_at_once() throws IOException {
        var client = connectByHttp2();
        for (int stream = 1; stream < 1_000; stream += 2) {
            request(client, stream, "GET", false);
            client.send(RawHttp2Client.RST_STREAM, 0, stream, new byte[4]);
        }

        var error = ByteBuffer.wrap(client.next(RawHttp2Client.GOAWAY).payload());
        assertEquals(ENHANCE_YOUR_CALM, error.getInt(Integer.BYTES));
    }

    private void assertHasItsShare() throws IOException {
        var clients = new ArrayList<RawClient>();
        handling.answering(ClientShareIT::answer);
        try {
            for (int request = 0; request < SHARE; request++) {
                clients.add(RawClient.to(gateway, ATTACKER).send(head("GET", "silent", ""), ""));
            }
            await().until(() -> handling.requests() == SHARE);
        } finally {
            for (var client : clients) {
                client.close();
            }
        }
    }

    private RawClient connect() throws IOException {
        var client = RawClient.to(gateway, ATTACKER);
        connections.add(client);
        return client;
    }

    private RawHttp2Client connectByHttp2() throws IOException {
        var client = RawHttp2Client.to(gateway, ATTACKER);
        connections.add(client);
        return client;
    }

    private void request(RawHttp2Client client, int stream, String method, boolean ended) throws IOException {
        client.request(
                stream,
                ended,
                ":method",
                method,
                ":scheme",
                "http",
                ":authority",
                gateway.getAuthority(),
                ":path",
                PATH + "any");
    }

    private int status(String client, String method, String path, String header) throws IOException {
        try (var connection = RawClient.to(gateway, client)) {
            connection.send(head(method, path, header), "");
            return Integer.parseInt(connection.line().split(" ")[1]);
        }
    }

    /// Without the empty line.
    private static String head(String method, String path, String header) {
        return method + " " + PATH + path + " HTTP/1.1\r\nHost: gateway\r\n" + header;
    }

    private static void answer(HttpServerRequest request) {
        var response = request.response();
        switch (request.path().substring(PATH.length())) {
            case "silent" -> {}
            case "stream" ->
                response.putHeader("Content-Type", "text/event-stream")
                        .setChunked(true)
                        .writeHead();
            case "large" -> response.end(Buffer.buffer(new byte[64 << 20]));
            default -> FakeService.answer(request, 200, "{}");
        }
    }
}
