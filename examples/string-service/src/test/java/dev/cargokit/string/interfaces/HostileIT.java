package dev.cargokit.string.interfaces;

import static dev.cargokit.kit.test.HostileRequests.assertHarmlessBodies;
import static dev.cargokit.kit.test.HostileRequests.assertHarmlessHeads;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.string.upstreams.RawHttp;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.SocketException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Each attack ends in an error or a closed connection, and the next caller is served.
@QuarkusTest
class HostileIT {

    private static final String POST = "POST /uppercase HTTP/1.1\nHost: localhost\nConnection: close\n";
    private static final String CHUNKED = POST + "Transfer-Encoding: chunked\n\n";
    private static final int ABOVE_ANY_LIMIT = 9 * 1024 * 1024;

    @AfterEach
    void the_next_caller_is_served() {
        given().body("{\"s\":\"a\"}").post("/uppercase").then().statusCode(200).body(is("{\"v\":\"A\"}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"s\":[", "{\"s\":", "{\"x\":", "{\"x\":[", "[{\"s\":"})
    void json_that_nests_too_deeply_is_rejected(String opening) throws IOException {
        var body = opening.repeat(60_000 / opening.length());

        var response = RawHttp.exchange(POST + "Content-Length: " + body.length() + "\n\n" + body);

        assertTrue(response.startsWith("HTTP/1.1 400"), response);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"x\":[", "{\"s\":\"", "x", " "})
    void endless_json_is_rejected(String part) throws IOException {
        var chunk = "1000\r\n" + part.repeat(0x1000 / part.length() + 1).substring(0, 0x1000) + "\r\n";
        try (var connection = RawHttp.connect().send(CHUNKED)) {
            for (int sent = 0; sent < ABOVE_ANY_LIMIT; sent += chunk.length()) {
                connection.send(chunk);
            }
            assertRejected(connection.statusLine());
        } catch (SocketException _) {
            // Closed while sending, as expected.
        }
    }

    @ParameterizedTest
    @CsvSource({"70000, 413", "2000000, 413", "999999999999, 413", "99999999999999999999, 400", "-1, 400", "x, 400"})
    void a_content_length_above_the_limit_is_rejected(String length, int status) throws IOException {
        var body = length.equals("70000") ? " ".repeat(70_000) : "";

        try (var connection = RawHttp.connect().send(POST + "Content-Length: " + length + "\n\n" + body)) {
            var response = connection.statusLine();

            assertTrue(response.isEmpty() || response.startsWith("HTTP/1.1 " + status), response);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zz\n{\"s\":\"a\"}\n0\n\n",
                "-5\n{\"s\":\"a\"}\n0\n\n",
                "ffffffffffffffff\n{\"s\":\"a\"}\n0\n\n",
                "3\n{\"s\":\"a\"}\n0\n\n",
                "\n\n\n"
            })
    void invalid_chunks_are_rejected(String chunks) throws IOException {
        assertRejected(RawHttp.exchange(CHUNKED + chunks));
    }

    @Test
    void senders_that_stall_are_disconnected() throws IOException {
        var senders = new ArrayList<RawHttp>();
        for (var begun : List.of(
                "Content-Length: 100\n\n{\"s\":",
                "Content-Length: 100\n\n",
                "Transfer-Encoding: chunked\n\n5\n{\"s\":",
                "Transfer-Encoding: chunked\n\n5")) {
            senders.add(RawHttp.connect().send(POST + begun));
        }

        for (var sender : senders) {
            assertRejected(sender.response());
            sender.close();
        }
    }

    @Test
    void a_sender_that_sends_byte_by_byte_is_disconnected() {
        assertThrows(SocketException.class, () -> {
            try (var connection = RawHttp.connect().send(POST + "Content-Length: 60000\n\n")) {
                await().pollInterval(Duration.ofMillis(100)).until(() -> {
                    connection.send(" ");
                    return false;
                });
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 100\n\n{\"s\":", "Transfer-Encoding: chunked\n\n5\n{\"s\":\n40\n\""})
    void a_sender_that_disconnects_halfway_affects_nobody_else(String begun) throws IOException {
        RawHttp.connect().send(POST + begun).close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 9\nTransfer-Encoding: chunked\n\n9\n{\"s\":\"a\"}\n0\n\n"})
    void a_body_with_two_lengths_is_not_read_as_two_requests(String headers) throws IOException {
        var response = RawHttp.exchange(POST + headers);

        assertFalse(response.indexOf("HTTP/1.1", 1) > 0, response);
    }

    private static void assertRejected(String response) {
        assertTrue(response.isEmpty() || response.startsWith("HTTP/1.1 4"), response);
    }

    @Test
    void hostile_requests_are_harmless() {
        assertHarmlessHeads("POST", "/uppercase");
        assertHarmlessBodies("POST", "/uppercase", "{\"s\":\"hello\"}");
        assertHarmlessBodies("POST", "/count", "{\"s\":\"hello\"}");
        assertHarmlessBodies("GET", "/uppercase", "{\"s\":\"hello\"}");
    }
}
