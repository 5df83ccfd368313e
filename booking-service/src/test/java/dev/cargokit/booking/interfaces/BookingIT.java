package dev.cargokit.booking.interfaces;

import static dev.cargokit.booking.interfaces.Api.book;
import static dev.cargokit.booking.interfaces.Api.get;
import static dev.cargokit.booking.interfaces.Api.inDays;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.cargokit.kit.test.ReadyService;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class BookingIT implements ReadyService {

    @Test
    void books_a_cargo_and_returns_its_location() {
        var booked = book("CNHKG", "SESTO")
                .statusCode(201)
                .header("Location", matchesPattern("/booking/v1/cargos/[0-9A-F]{8}"))
                .body("tracking_id", matchesPattern("[0-9A-F]{8}"))
                .extract();
        var id = booked.<String>path("tracking_id");

        get(booked.header("Location"))
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("cargo.tracking_id", equalTo(id))
                .body("cargo.origin", equalTo("CNHKG"))
                .body("cargo.destination", equalTo("SESTO"))
                .body("cargo.arrival_deadline", equalTo(inDays(60).toString()))
                .body("cargo.routed", equalTo(false))
                .body("cargo.misrouted", equalTo(false))
                .body("cargo.misdirected", equalTo(false))
                .body("cargo", not(hasKey("legs")))
                .body("cargo.routing_status", equalTo("not_routed"))
                .body("cargo.transport_status", equalTo("not_received"))
                .body("cargo", hasKey("eta"))
                .body("cargo.eta", nullValue())
                .body("cargo.last_known_location", nullValue())
                .body("cargo.next_expected_activity", nullValue());
    }

    @Test
    void starts_with_the_sample_cargos() {
        get("/booking/v1/cargos/FTL456")
                .statusCode(200)
                .body("cargo.origin", equalTo("AUMEL"))
                .body("cargo.destination", equalTo("SESTO"));
        get("/booking/v1/cargos/ABC123").statusCode(200).body("cargo.origin", equalTo("SESTO"));
    }

    @Test
    void accepts_a_chunked_body_without_a_content_type() {
        var body = """
                {"origin": "cnhkg", "destination": "SESTO", "arrival_deadline": "2099-03-18T01:00:00.123456789+01:00",
                 "colour": "red"}""";

        given().noContentType()
                .body(body.getBytes())
                .post("/booking/v1/cargos")
                .then()
                .statusCode(201);
    }

    @Test
    void lists_the_locations_by_code() {
        get("/booking/v1/locations")
                .statusCode(200)
                .body("locations[0].locode", equalTo("AUMEL"))
                .body("locations[0].country", equalTo("AU"))
                .body("locations.locode", hasItem("SESTO"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "'{'; 400; invalid argument",
                "''; 400; invalid argument",
                "'null'; 400; invalid argument",
                "'[]'; 400; invalid argument",
                "'{}'; 400; invalid argument",
                "'{\"origin\":5,\"destination\":\"SESTO\",\"arrival_deadline\":\"2099-01-01T00:00:00Z\"}'; 400; invalid argument",
                "'{\"origin\":\" \",\"destination\":\"SESTO\",\"arrival_deadline\":\"2099-01-01T00:00:00Z\"}'; 400; invalid argument",
                "'{\"origin\":\"CNHKG\",\"destination\":\"SESTO\",\"arrival_deadline\":\"tomorrow\"}'; 400; invalid argument",
                "'{\"origin\":\"CNHKG\",\"destination\":\"SESTO\",\"arrival_deadline\":\"2099-01-01\"}'; 400; invalid argument",
                "'{\"origin\":\"CNHKG\",\"destination\":\"SESTO\",\"arrival_deadline\":4070908800}'; 400; invalid argument",
                "'{\"origin\":\"CNHKG\",\"destination\":\"SESTO\",\"arrival_deadline\":\"9999-12-31T23:59:59.9999999-05:00\"}'; 400; invalid argument",
                "'{\"origin\":\"CNHKG\",\"destination\":\"SESTO\",\"arrival_deadline\":\"2200-01-01T00:00:00Z\"}'; 400; invalid argument",
                "'{\"origin\":\"CNHKG\",\"destination\":\"XXXXX\",\"arrival_deadline\":\"2099-01-01T00:00:00Z\"}'; 422; unknown location",
                "'{\"origin\":\"\\u0000\",\"destination\":\"SESTO\",\"arrival_deadline\":\"2099-01-01T00:00:00Z\"}'; 422; unknown location",
                "'{\"origin\":\"SESTO\",\"destination\":\"sesto\",\"arrival_deadline\":\"2099-01-01T00:00:00Z\"}'; 422; invalid route specification",
                "'{\"origin\":\"CNHKG\",\"destination\":\"SESTO\",\"arrival_deadline\":\"2009-01-01T00:00:00Z\"}'; 422; invalid route specification"
            })
    void refuses_what_cannot_be_booked(String body, int status, String error) {
        Api.post("/booking/v1/cargos", body)
                .statusCode(status)
                .contentType("application/problem+json")
                .body("error", equalTo(error))
                .body("status", equalTo(status))
                .body("instance", equalTo("/booking/v1/cargos"));
    }

    @Test
    void names_the_unknown_location() {
        Api.post("/booking/v1/cargos", booking("NOWHERE", "SESTO")).body("errors.field", contains("origin"));
        Api.post("/booking/v1/cargos", booking("XXXXX", "SESTO")).body("errors.field", contains("origin"));
        Api.post("/booking/v1/cargos", booking("CNHKG", "XXXXX")).body("errors.field", contains("destination"));
    }

    private static String booking(String origin, String destination) {
        return """
                {"origin": "%s", "destination": "%s", "arrival_deadline": "2099-01-01T00:00:00Z"}""".formatted(origin, destination);
    }

    @Test
    void names_each_missing_field() {
        Api.post("/booking/v1/cargos", "{\"origin\": \"\"}")
                .statusCode(400)
                .body("errors.field", equalTo(List.of("arrival_deadline", "destination", "origin")));
    }

    @ParameterizedTest
    @CsvSource({"NOSUCH", "ftl456", "%00", "A%0AB", "%F0%9F%9A%A2", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "' OR 1=1 --"})
    void responds_404_for_unknown_cargos(String id) {
        for (var path : new String[] {"", "/events", "/request_routes"}) {
            given().urlEncodingEnabled(false)
                    .get("/booking/v1/cargos/" + id.replace(" ", "%20") + path)
                    .then()
                    .statusCode(404)
                    .body("error", equalTo("unknown cargo"));
        }
    }

    @Test
    void lists_the_allowed_methods() {
        given().delete("/booking/v1/cargos/FTL456").then().statusCode(405).header("Allow", containsString("GET"));
        given().post("/booking/v1/cargos/FTL456").then().statusCode(405);
        given().put("/booking/v1/cargos").then().statusCode(405).header("Allow", containsString("POST"));
        given().get("/booking/v1/cargos/FTL456/assign_to_route")
                .then()
                .statusCode(405)
                .header("Allow", containsString("POST"));
        given().get("/booking/v1/carg").then().statusCode(404).body("type", endsWith("/problems/not-found"));
    }

    @Test
    void supports_head_for_a_cargo() {
        var etag = given().get("/booking/v1/cargos/FTL456").header("ETag");
        given().head("/booking/v1/cargos/FTL456").then().statusCode(200).header("ETag", etag);
        given().head("/booking/v1/cargos/NOSUCH").then().statusCode(404);
    }

    @Test
    void refuses_a_body_that_is_too_large() {
        given().body("{\"origin\": \"" + "A".repeat(600_000) + "\"}")
                .post("/booking/v1/cargos")
                .then()
                .statusCode(413);
    }
}
