package dev.cargokit.handling.interfaces;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;

/// Calls of handling's HTTP API.
final class Api {

    static final String INCIDENTS = "/handling/v1/incidents";

    private Api() {}

    static ValidatableResponse report(String cargo, String type, String voyage, String location, String time) {
        return send(json(cargo, type, voyage, location, time));
    }

    static String json(String cargo, String type, String voyage, String location, String time) {
        return """
                {"completion_time":"%s","tracking_id":"%s","voyage":"%s","location":"%s","event_type":"%s"}""".formatted(time, cargo, voyage, location, type);
    }

    static ValidatableResponse send(String body) {
        return given().body(body).post(INCIDENTS).then();
    }

    static ValidatableResponse events(String cargo) {
        return given().urlEncodingEnabled(true)
                .get("/handling/v1/cargos/{id}/events", cargo)
                .then();
    }

    static ValidatableResponse internalEvents(String cargo) {
        return given().urlEncodingEnabled(false)
                .get("/handling/internal/cargos/{id}/events", cargo)
                .then();
    }
}
