package dev.cargokit.string.interfaces;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.string.instances.RawHttp;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.SocketException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever is sent, it ends in an error or a closed connection, and the next caller is served.
@QuarkusTest
@TestProfile(HostileIT.Impatient.class)
class HostileIT {

    public static class Impatient implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("cargokit.limits.whole-request", "2s");
        }
    }

    private static final String POST = "POST /uppercase HTTP/1.1\nHost: localhost\nConnection: close\n";
    private static final String CHUNKED = POST + "Transfer-Encoding: chunked\n\n";
    private static final int MORE_THAN_ANY_LIMIT = 9 * 1024 * 1024;

    @AfterEach
    void the_next_caller_is_served() {
        given().body("{\"s\":\"a\"}").post("/uppercase").then().statusCode(200).body(is("{\"v\":\"A\"}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"s\":[", "{\"s\":", "{\"x\":", "{\"x\":[", "[{\"s\":"})
    void json_that_nests_too_deeply_is_refused(String opening) throws IOException {
        var body = opening.repeat(60_000 / opening.length());

        var answer = RawHttp.exchange(POST + "Content-Length: " + body.length() + "\n\n" + body);

        assertTrue(answer.startsWith("HTTP/1.1 400"), answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"x\":[", "{\"s\":\"", "x", " "})
    void json_without_an_end_is_broken_off(String part) throws IOException {
        var chunk = "1000\r\n" + part.repeat(0x1000 / part.length() + 1).substring(0, 0x1000) + "\r\n";
        try (var connection = RawHttp.connect().send(CHUNKED)) {
            for (int sent = 0; sent < MORE_THAN_ANY_LIMIT; sent += chunk.length()) {
                connection.send(chunk);
            }
            assertRefused(connection.statusLine());
        } catch (SocketException _) {
            // Closed on the sender, as it should be.
        }
    }

    @ParameterizedTest
    @CsvSource({"70000, 413", "2000000, 413", "999999999999, 413", "99999999999999999999, 400", "-1, 400", "x, 400"})
    void a_body_that_is_announced_too_large_is_refused(String length, int status) throws IOException {
        var body = length.equals("70000") ? " ".repeat(70_000) : "";

        try (var connection = RawHttp.connect().send(POST + "Content-Length: " + length + "\n\n" + body)) {
            var answer = connection.statusLine();

            assertTrue(answer.isEmpty() || answer.startsWith("HTTP/1.1 " + status), answer);
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
    void broken_chunks_are_refused(String chunks) throws IOException {
        assertRefused(RawHttp.exchange(CHUNKED + chunks));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 100\n\n{\"s\":",
                "Content-Length: 100\n\n",
                "Transfer-Encoding: chunked\n\n5\n{\"s\":",
                "Transfer-Encoding: chunked\n\n5"
            })
    void a_sender_that_falls_silent_is_hung_up_on(String begun) throws IOException {
        assertRefused(RawHttp.exchange(POST + begun));
    }

    @Test
    void a_sender_that_drips_is_hung_up_on() {
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
    void a_sender_that_hangs_up_halfway_disturbs_nobody(String begun) throws IOException {
        RawHttp.connect().send(POST + begun).close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 9\nTransfer-Encoding: chunked\n\n9\n{\"s\":\"a\"}\n0\n\n"})
    void a_body_of_two_lengths_is_not_taken_for_two_requests(String headers) throws IOException {
        var answer = RawHttp.exchange(POST + headers);

        assertFalse(answer.indexOf("HTTP/1.1", 1) > 0, answer);
    }

    private static void assertRefused(String answer) {
        assertTrue(answer.isEmpty() || answer.startsWith("HTTP/1.1 4"), answer);
    }
}
