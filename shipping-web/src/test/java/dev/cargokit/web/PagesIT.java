package dev.cargokit.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.kit.test.LogCapture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What all pages have in common.
@QuarkusTest
@QuarkusTestResource(StubAddresses.class)
class PagesIT {

    @TestHTTPResource
    URI web;

    private StubService booking;

    @BeforeEach
    void start() {
        booking = StubService.of("booking")
                .answering("/booking/v1/cargos", 200, "{\"cargos\": []}")
                .withCargo(Bodies.unrouted());
    }

    @AfterEach
    void stop() {
        booking.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/track", "/cargos", "/cargos/new", "/report", "/report/batch", "/network", "/operations"})
    void are_compressed_and_allow_nothing_from_elsewhere(String path) {
        page(path)
                .statusCode(200)
                .header("Content-Encoding", "gzip")
                .header(
                        "Content-Security-Policy",
                        equalTo("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
                                + " connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self';"
                                + " base-uri 'none'; frame-ancestors 'none'"))
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "private, no-cache")
                .body(not(containsString("style=\"")))
                .body(not(containsString("onclick")));
    }

    /// A host name among them would be looked up with each request.
    @Test
    void trusts_proxies_by_address_only() {
        var proxies = ConfigProvider.getConfig().getValues("quarkus.http.proxy.trusted-proxies", String.class);

        assertEquals(
                List.of(),
                proxies.stream()
                        .filter(proxy -> !proxy.matches("[0-9.]+(/\\d+)?|\\[[0-9a-f:]+](/\\d+)?"))
                        .toList());
    }

    @Test
    void assets_are_cached_for_ever_under_the_hash_of_their_content() {
        var css = page("/").extract().asString().replaceAll("(?s).*(/assets/\\w+/app.css).*", "$1");

        given().get(css).then().statusCode(200).header("Cache-Control", containsString("immutable"));
        given().get("/assets/old/app.css").then().statusCode(200).header("Cache-Control", "no-cache");
        given().get("/assets/old/application.properties").then().statusCode(404);
    }

    @Test
    void an_unknown_address_is_a_page_for_a_browser_and_a_problem_for_a_client() {
        page("/nowhere").statusCode(404).contentType("text/html").body(containsString("There is no page"));
        given().get("/nowhere").then().statusCode(404).contentType("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site",
        "Origin, https://evil.example",
        "Origin, null"
    })
    void reject_a_form_of_another_site(String header, String value) {
        given().header(header, value)
                .formParam("origin", "SESTO")
                .post("/cargos/new")
                .then()
                .statusCode(403)
                .body(containsString("sent by another site"));
        assertEquals(List.of(), booking.writes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Host", "X-Forwarded-Host"})
    void accept_a_form_of_their_own_where_browsers_send_only_the_origin(String header) {
        given().header(header, "cargokit.example:8443")
                .header("Origin", "https://cargokit.example:8443")
                .formParam("origin", "")
                .post("/cargos/new")
                .then()
                .statusCode(422);
    }

    @Test
    void redirect_relatively_whatever_host_the_request_names() {
        given().redirects()
                .follow(false)
                .header("X-Forwarded-Host", "cargokit.example")
                .header("X-Forwarded-Proto", "https")
                .get("/track?id=abc123")
                .then()
                .statusCode(303)
                .header("Location", "/track/ABC123");
    }

    @ParameterizedTest
    @CsvSource({"X-Forwarded-Host, a b", "X-Forwarded-Host, [::1", "X-Forwarded-Host, a:99999", "X-Forwarded-Port, x"})
    void fail_for_nothing_that_a_proxy_forwards(String header, String value) {
        try (var errors = LogCapture.of("io.quarkus.vertx.http.runtime")) {
            given().header(header, value).post("/network").then().statusCode(405);

            assertEquals(List.of(), errors.all());
        }
    }

    @ParameterizedTest
    @CsvSource({"Content-Length: 8388609, 413", "Transfer-Encoding: chunked, 411"})
    void reject_a_form_that_is_too_large_before_reading_it(String length, int status) throws IOException {
        try (var socket = new Socket(web.getHost(), web.getPort())) {
            var head = List.of(
                    "POST /report/batch HTTP/1.1",
                    "Host: " + web.getAuthority(),
                    "Content-Type: multipart/form-data; boundary=x",
                    length,
                    "\r\n");
            socket.getOutputStream().write(String.join("\r\n", head).getBytes(StandardCharsets.US_ASCII));

            var response =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));

            assertTrue(response.readLine().contains(" " + status + " "));
        }
    }

    @Test
    void say_so_when_booking_is_unavailable() {
        booking.close();

        page("/").statusCode(200).body(containsString("Booking cannot be reached"));
        page("/cargos").statusCode(503).body(containsString("Booking cannot be reached"));
        page("/cargos/ABC123").statusCode(503).body(containsString("Try again"));
        page("/track/ABC123").statusCode(503).body(containsString("Try again"));
        page("/report?id=ABC123").statusCode(200).body(containsString("Booking cannot be reached"));
    }

    @Test
    void show_the_samples_that_there_are() {
        page("/")
                .statusCode(200)
                .body(containsString("/track/ABC123"))
                .body(not(containsString("/track/FTL456")))
                .body(not(containsString("cannot be reached")));
    }

    /// @param path encoded
    static ValidatableResponse page(String path) {
        return given().urlEncodingEnabled(false).accept("text/html").get(path).then();
    }
}
