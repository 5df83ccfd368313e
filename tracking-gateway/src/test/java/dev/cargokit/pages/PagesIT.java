package dev.cargokit.pages;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.fakes.FreePorts;
import dev.cargokit.fakes.RawClient;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What all pages have in common.
@QuarkusTest
@QuarkusTestResource(FreePorts.class)
class PagesIT {

    @TestHTTPResource
    URI gateway;

    private StandIn booking;

    @BeforeEach
    void start() {
        booking = StandIn.of("booking")
                .answering("/booking/v1/cargos", 200, "{\"cargos\": []}")
                .having(Wire.unrouted());
    }

    @AfterEach
    void stop() {
        booking.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/track", "/cargos", "/cargos/new", "/report", "/report/batch", "/network", "/operations"})
    void are_answered_compressed_and_allow_nothing_from_elsewhere(String path) {
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

    @Test
    void files_are_kept_for_ever_under_the_address_of_their_content() {
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
    void a_form_of_another_site_is_not_taken(String header, String value) {
        given().header(header, value)
                .formParam("origin", "SESTO")
                .post("/cargos/new")
                .then()
                .statusCode(403)
                .body(containsString("sent by another site"));
        assertEquals(List.of(), booking.writes());
    }

    @Test
    void a_form_of_the_pages_own_is_taken_where_browsers_say_only_the_origin() {
        given().header("Origin", "http://" + gateway.getAuthority())
                .formParam("origin", "")
                .post("/cargos/new")
                .then()
                .statusCode(422);
    }

    @ParameterizedTest
    @CsvSource({"Content-Length: 8388609, 413", "Transfer-Encoding: chunked, 411"})
    void a_form_is_refused_before_it_is_read_when_it_is_too_large(String length, int status) throws IOException {
        try (var client = RawClient.to(gateway)) {
            var head = client.send(
                            "POST /report/batch HTTP/1.1",
                            "Host: " + gateway.getAuthority(),
                            "Content-Type: multipart/form-data; boundary=x",
                            length,
                            "")
                    .block();

            assertTrue(head.getFirst().contains(" " + status + " "), head::toString);
        }
    }

    @Test
    void pages_say_so_when_booking_is_away() {
        booking.close();

        page("/").statusCode(200).body(containsString("Booking cannot be reached"));
        page("/cargos").statusCode(503).body(containsString("Booking cannot be reached"));
        page("/cargos/ABC123").statusCode(503).body(containsString("Try again"));
        page("/track/ABC123").statusCode(503).body(containsString("Try again"));
        page("/report?id=ABC123").statusCode(200).body(containsString("Booking cannot be reached"));
        page("/operations").statusCode(200).body(containsString("booking-service"));
    }

    @Test
    void samples_are_shown_where_there_are_any() {
        page("/")
                .statusCode(200)
                .body(containsString("/track/ABC123"))
                .body(not(containsString("/track/FTL456")))
                .body(not(containsString("cannot be reached")));
    }

    @Test
    void an_id_is_taken_however_it_is_written() {
        given().redirects()
                .follow(false)
                .get("/track?id= abc123 ")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/track/ABC123"));
        page("/track/abc123").statusCode(200).body(containsString("Not received yet"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/track/NOPE",
                "/track?id=A%20B/C",
                "/track?id=../q",
                "/track?id=%3Cscript%3E",
                "/track/%3Cscript%3E"
            })
    void what_is_no_id_is_told_at_the_field(String path) {
        page(path)
                .statusCode(404)
                .body(containsString("No cargo has this tracking id"))
                .body(not(containsString("<script>")));
    }

    /// @param path encoded
    static ValidatableResponse page(String path) {
        return given().urlEncodingEnabled(false).accept("text/html").get(path).then();
    }
}
