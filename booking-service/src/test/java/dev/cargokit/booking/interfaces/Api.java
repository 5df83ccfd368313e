package dev.cargokit.booking.interfaces;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/// Calls of booking's HTTP API.
final class Api {

    private static final Instant START = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    private Api() {}

    static Instant inDays(int days) {
        return START.plus(days, ChronoUnit.DAYS);
    }

    static String bookedCargo() {
        return book("CNHKG", "SESTO").statusCode(201).extract().path("tracking_id");
    }

    static ValidatableResponse book(String origin, String destination) {
        return post("/booking/v1/cargos", """
                {"origin": "%s", "destination": "%s", "arrival_deadline": "%s"}""".formatted(origin, destination, inDays(60)));
    }

    static ValidatableResponse post(String path, String body) {
        return given().contentType(ContentType.JSON).body(body).post(path).then();
    }

    static ValidatableResponse get(String path) {
        return given().get(path).then();
    }

    static ValidatableResponse command(String id, String verb, String body) {
        return post("/booking/v1/cargos/" + id + "/" + verb, body);
    }

    static JsonPath cargo(String id) {
        return get("/booking/v1/cargos/" + id).statusCode(200).extract().jsonPath();
    }

    static String legs(String voyage, String from, String to, Instant load, Instant unload) {
        return """
                {"legs": [{"voyage_number": "%s", "from": "%s", "to": "%s", "load_time": "%s", "unload_time": "%s"}]}""".formatted(voyage, from, to, load, unload);
    }

    /// Assigns the first of the requested routes.
    static void route(String id) {
        var routes = get("/booking/v1/cargos/" + id + "/request_routes").statusCode(200);
        var first = routes.extract().jsonPath().getMap("routes[0]");
        given().contentType(ContentType.JSON)
                .body(first)
                .post("/booking/v1/cargos/" + id + "/assign_to_route")
                .then()
                .statusCode(200);
    }

    /// Delivers a handling event, as handling's relay does.
    static ValidatableResponse deliver(String id, String type, String location, String voyage, Instant completed) {
        return deliver(UUID.randomUUID(), id, type, location, voyage, completed);
    }

    static ValidatableResponse deliver(
            UUID eventId, String id, String type, String location, String voyage, Instant completed) {
        return post("/booking/internal/handling-events", """
                {"events": [{"event_id": "%s", "tracking_id": "%s", "event_type": "%s", "location": "%s",
                  "voyage": "%s", "completion_time": "%s", "registration_time": "%s", "trace_parent": null}]}""".formatted(
                        eventId, id, type, location, voyage, completed, completed));
    }
}
