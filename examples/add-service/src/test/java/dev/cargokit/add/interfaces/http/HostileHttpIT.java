package dev.cargokit.add.interfaces.http;

import static dev.cargokit.kit.test.HostileRequests.assertHarmlessBodies;
import static dev.cargokit.kit.test.HostileRequests.assertHarmlessHeads;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.add.FreePorts;
import dev.cargokit.add.Ports;
import dev.cargokit.add.RawClient;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// HTTP and JSON-RPC, which share the server.
@QuarkusTest
@WithTestResource(FreePorts.class)
class HostileHttpIT {

    private static final String DEEP = "[".repeat(30_000);

    @AfterEach
    void is_still_alive() {
        given().body("{\"a\":1,\"b\":2}".getBytes(StandardCharsets.UTF_8))
                .post("/sum")
                .then()
                .body(equalTo("{\"v\":3}"));
    }

    @Test
    void a_body_that_does_not_arrive_ends_the_connection() throws IOException {
        try (var client = RawClient.to(Ports.http())) {
            client.send("POST /sum HTTP/1.1\r\nHost: x\r\nContent-Length: 13\r\n\r\n{");

            client.readToEnd();
        }
    }

    @Test
    void a_body_that_arrives_byte_by_byte_ends_the_connection() throws IOException {
        try (var client = RawClient.to(Ports.http())) {
            client.send("POST /rpc HTTP/1.1\r\nHost: x\r\nContent-Length: 60000\r\n\r\n");

            await().until(() -> refuses(client, " "));
        }
    }

    @Test
    void a_huge_content_length_is_refused() throws IOException {
        try (var client = RawClient.to(Ports.http())) {
            client.send("POST /rpc HTTP/1.1\r\nHost: x\r\nContent-Length: 2000000000\r\n\r\n");

            assertTrue(client.readToEnd().startsWith("HTTP/1.1 413"));
        }
    }

    @Test
    void a_huge_chunked_body_is_refused() throws IOException {
        var kilobyte = "400\r\n" + " ".repeat(1024) + "\r\n";
        try (var client = RawClient.to(Ports.http())) {
            sendUntilRefused(
                    client,
                    "POST /sum HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n"
                            + kilobyte.repeat(100) + "0\r\n\r\n");

            assertTrue(client.readToEnd().startsWith("HTTP/1.1 413"));
        }
    }

    @Test
    void endless_nesting_is_no_json() {
        given().body(DEEP.getBytes(StandardCharsets.UTF_8)).post("/sum").then().statusCode(400);
        given().body(("{\"x\":" + DEEP).getBytes(StandardCharsets.UTF_8))
                .post("/sum")
                .then()
                .statusCode(400);
        given().body(DEEP.getBytes(StandardCharsets.UTF_8))
                .post("/rpc")
                .then()
                .statusCode(200)
                .body("error.code", equalTo(-32700));
    }

    @Test
    void an_endless_number_is_no_number() {
        given().body(("{\"a\":1,\"b\":" + "9".repeat(50_000) + "}").getBytes(StandardCharsets.UTF_8))
                .post("/sum")
                .then()
                .statusCode(400);
    }

    @Test
    void a_huge_batch_is_refused() {
        var call = "{\"jsonrpc\":\"2.0\",\"method\":\"sum\",\"params\":[1,2],\"id\":1}";
        given().body(("[" + (call + ",").repeat(100) + call + "]").getBytes(StandardCharsets.UTF_8))
                .post("/rpc")
                .then()
                .body("error.code", equalTo(-32600));
    }

    @Test
    void anything_but_http_ends_the_connection() throws IOException {
        try (var client = RawClient.to(Ports.http())) {
            client.send("\0\1\2\3 this is not HTTP\r\n\r\n");

            client.readToEnd();
        }
    }

    private static void sendUntilRefused(RawClient client, String text) throws IOException {
        try {
            client.send(text);
        } catch (SocketException _) {
            // Refused before all was sent.
        }
    }

    private static boolean refuses(RawClient client, String bytes) throws IOException {
        try {
            client.send(bytes);
            return client.isClosed();
        } catch (SocketException _) {
            return true;
        }
    }

    @Test
    void hostile_requests_are_harmless() {
        assertHarmlessHeads("POST", "/sum");
        assertHarmlessBodies("POST", "/sum", "{\"a\":1,\"b\":2}");
        assertHarmlessBodies("POST", "/concat", "{\"a\":\"foo\",\"b\":\"bar\"}");
        assertHarmlessBodies("POST", "/rpc", "{\"jsonrpc\":\"2.0\",\"method\":\"sum\",\"params\":[1,2],\"id\":1}");
    }
}
