package dev.cargokit.gateway.validation;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.fakes.FakeService;
import dev.cargokit.fakes.FreePorts;
import dev.cargokit.fakes.RawClient;
import dev.cargokit.fakes.RawHttp2Client;
import dev.cargokit.kit.test.LogCapture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Header;
import io.restassured.http.Headers;
import java.io.IOException;
import java.net.URI;
import java.util.HexFormat;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What must not be forwarded is rejected before a service is called.
@QuarkusTest
@QuarkusTestResource(FreePorts.class)
class HostileRequestsIT {

    @TestHTTPResource
    URI gateway;

    @ConfigProperty(name = "cargokit.addresses.booking")
    String address;

    FakeService booking;

    @BeforeEach
    void start() {
        booking = FakeService.at(address);
        given().get("/booking/v1/cargos").then().statusCode(200);
        booking.answering(request -> FakeService.answer(request, 200, "{}"));
    }

    @AfterEach
    void stop() {
        booking.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/booking/v1/cargos, 'a\r\nX-Forged: 1'",
        "/booking/v1/cargos, 'a\nb'",
        "/booking/v1/cargos, 'a\u0000b'",
        "'/booking/v1/cargos\r\nX-Forged: 1', a"
    })
    void a_head_of_http_2_that_http_1_cannot_carry(String path, String value) throws IOException {
        int failures = failures();
        try (var client = RawHttp2Client.to(gateway)) {
            client.request(
                    1,
                    true,
                    ":method",
                    "GET",
                    ":scheme",
                    "http",
                    ":authority",
                    gateway.getAuthority(),
                    ":path",
                    path,
                    "x-note",
                    value);

            assertEquals(400, client.status());
        }
        assertEquals(0, booking.requests());
        assertEquals(failures, failures());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/q/../booking/v1/cargos",
                "/booking/v1/%2e%2e/internal/changes",
                "/booking/v1/a;b",
                "/booking/v1/a%2Fb",
                "/booking/v1/a%5cb",
                "/booking/v1/%zz",
                "/booking/v1/a\\b",
                "/booking/v1/{a}"
            })
    void a_path_that_may_be_read_in_two_ways(String path) throws IOException {
        assertRejected("GET " + path + " HTTP/1.1", "Host: gateway");
    }

    @ParameterizedTest
    @CsvSource({
        "Host: a b, X-Any: 1",
        "Host: gateway, Host: other",
        "X-No-Host: 1, X-Any: 1",
        "Host: gateway, Connection: Content-Length"
    })
    void a_head_that_leaves_host_or_length_open(String one, String other) throws IOException {
        assertRejected("POST /booking/v1/cargos HTTP/1.1", one, other);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ": empty",
                "Content-Length: 2",
                "Transfer-Encoding: chunked",
                "Transfer-Encoding: chunked, identity"
            })
    void what_the_http_server_rejects_by_itself(String field) throws IOException {
        try (var client = RawClient.to(gateway)) {
            client.send("POST /booking/v1/cargos HTTP/1.1", "Host: gateway", "Content-Length: 1", field, "", "x");

            assertEquals("HTTP/1.1 400 Bad Request", client.line());
        }
        assertEquals(0, booking.requests());
    }

    @ParameterizedTest
    @CsvSource({"Sec-Fetch-Site, cross-site, 403", "Origin, https://evil.example, 403", "Content-Type, text/plain, 415"
    })
    void a_write_of_another_site(String name, String value, int status) {
        given().header("Sec-Fetch-Site", "same-origin")
                .header(name, value)
                .body("{}")
                .post("/booking/v1/cargos")
                .then()
                .statusCode(status)
                .contentType("application/problem+json");

        assertEquals(0, booking.requests());
    }

    @Test
    void more_streams_than_a_connection_of_http_2_may_have() throws IOException {
        try (var client = RawHttp2Client.to(gateway)) {
            // SETTINGS_MAX_CONCURRENT_STREAMS is 3, and its value 256 (RFC 9113, section 6.5.2).
            var settings = HexFormat.of()
                    .formatHex(client.next(RawHttp2Client.SETTINGS).payload());

            assertTrue(settings.contains("000300000100"), settings);
        }
    }

    @Test
    void more_header_fields_than_a_request_may_have() {
        var headers = new Headers(IntStream.range(0, 100)
                .mapToObj(number -> new Header("a" + number, "b"))
                .toList());

        given().headers(headers).get("/booking/v1/cargos").then().statusCode(431);

        assertEquals(0, booking.requests());
    }

    @Test
    void none_of_it_is_an_error_in_the_log() throws IOException {
        try (var log = LogCapture.of("io.quarkus.vertx")) {
            a_path_that_may_be_read_in_two_ways("/booking/..");
            a_head_that_leaves_host_or_length_open("Host: a b", "X-Any: 1");

            assertTrue(
                    log.all().stream().noneMatch(line -> line.contains("error id") || line.contains("Uncaught")),
                    log.all()::toString);
        }
    }

    private void assertRejected(String... head) throws IOException {
        try (var client = RawClient.to(gateway)) {
            client.send(head).send("");

            assertEquals("HTTP/1.1 400 Bad Request", client.line());
            var block = client.block();
            assertTrue(block.contains("Content-Type: application/problem+json"), block::toString);
        }
        assertEquals(0, booking.requests());
    }

    private static int failures() {
        return given().get("/q/gateway")
                .jsonPath()
                .getInt("services.find { it.name == 'booking-service' }.instances[0].failures");
    }
}
