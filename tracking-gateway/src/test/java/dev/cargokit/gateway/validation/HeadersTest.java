package dev.cargokit.gateway.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cargokit.kit.problem.Problem;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpVersion;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The rules about header fields: their syntax, their size, and what they say about host and length.
class HeadersTest {

    @ParameterizedTest
    @ValueSource(strings = {"a\rb", "a\nb", "a\r\nX-Forged: 1", "a\u0000b", "a\u000bb", "a\u007fb"})
    void rejects_a_value_with_control_characters(String value) {
        assertEquals("X-Note", field(HeaderFields.violation(headers("X-Note", value))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a:b", "a\r", "ä", "a(b)", "a/b"})
    void rejects_a_name_that_is_no_token(String name) {
        assertEquals("header", field(HeaderFields.violation(headers(name, "1"))));
    }

    @Test
    void takes_tabs_and_letters_of_any_alphabet_in_values() {
        assertEquals(Optional.empty(), HeaderFields.violation(headers("X-Note", "a\tb \u00e4 \"c\"")));
    }

    @ParameterizedTest
    @CsvSource({
        "Host, a b",
        "Host, ''",
        "Host, user@gateway",
        "Host, gateway/x",
        "Host, gateway:port",
        "Host, gateway:123456",
        "Host, [::1",
        "Transfer-Encoding, gzip",
        "Transfer-Encoding, 'gzip, chunked'",
        "Transfer-Encoding, 'chunked, identity'",
        "Transfer-Encoding, identity",
        "Connection, Content-Length",
        "Connection, 'keep-alive, CONTENT-LENGTH'",
        "Connection, 'host,close'"
    })
    void rejects_what_leaves_host_or_length_open(String name, String value) {
        var headers = headers("Host", "gateway").set(name, value);

        assertEquals(name, field(MessageFraming.violation(headers, HttpVersion.HTTP_1_1)));
    }

    @ParameterizedTest
    @CsvSource({"Host, gateway", "Transfer-Encoding, chunked"})
    void rejects_two_of(String name, String value) {
        var headers = headers("Host", "gateway").set(name, value).add(name, value);

        assertEquals(name, field(MessageFraming.violation(headers, HttpVersion.HTTP_1_1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gateway", "gateway:8080", "127.0.0.1:8080", "[::1]:8080", "a_b.example"})
    void takes_a_host_with_or_without_a_port(String host) {
        var headers = headers("Host", host).set("Transfer-Encoding", "Chunked").set("Connection", "X-Host, keep-alive");

        assertEquals(Optional.empty(), MessageFraming.violation(headers, HttpVersion.HTTP_1_1));
    }

    @Test
    void only_http_1_1_needs_a_host() {
        var none = MultiMap.caseInsensitiveMultiMap();

        assertEquals("Host", field(MessageFraming.violation(none, HttpVersion.HTTP_1_1)));
        assertEquals(Optional.empty(), MessageFraming.violation(none, HttpVersion.HTTP_1_0));
        assertEquals(Optional.empty(), MessageFraming.violation(none, HttpVersion.HTTP_2));
    }

    @Test
    void bounds_the_uri_and_all_headers_together() {
        var none = MultiMap.caseInsensitiveMultiMap();
        var many = MultiMap.caseInsensitiveMultiMap();
        for (int i = 0; i < 1_500; i++) {
            many.add("X-" + i, "12345");
        }

        assertEquals(Optional.empty(), RequestSize.violation("x".repeat(8_192), none));
        assertEquals(
                414,
                RequestSize.violation("x".repeat(8_193), none).orElseThrow().status());
        assertEquals(431, RequestSize.violation("/", many).orElseThrow().status());
    }

    private static MultiMap headers(String name, String value) {
        return MultiMap.caseInsensitiveMultiMap().add(name, value);
    }

    private static String field(Optional<Problem> problem) {
        return problem.orElseThrow().errors().getFirst().field();
    }
}
