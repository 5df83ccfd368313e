package dev.cargokit.handling.interfaces;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;

/// What the tests send and ask.
final class Reports {

    static final String INCIDENTS = "/handling/v1/incidents";

    private Reports() {}

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

    static ValidatableResponse record(String cargo) {
        return given().urlEncodingEnabled(false)
                .get("/handling/internal/cargos/{id}/events", cargo)
                .then();
    }
}
