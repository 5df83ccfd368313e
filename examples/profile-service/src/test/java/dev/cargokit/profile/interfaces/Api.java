package dev.cargokit.profile.interfaces;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/// Calls the service.
final class Api {

    private static final String JSON = "application/json; charset=UTF-8";

    private Api() {}

    /// Requests with this header.
    static RequestSpecification with(String header, String value) {
        return given().urlEncodingEnabled(false).contentType(JSON).header(header, value);
    }

    static ValidatableResponse post(String path, String body) {
        return given().urlEncodingEnabled(false)
                .contentType(JSON)
                .body(body)
                .post(path)
                .then();
    }

    static ValidatableResponse put(String path, String body) {
        return given().urlEncodingEnabled(false)
                .contentType(JSON)
                .body(body)
                .put(path)
                .then();
    }

    static ValidatableResponse patch(String path, String body) {
        return given().urlEncodingEnabled(false)
                .contentType(JSON)
                .body(body)
                .patch(path)
                .then();
    }

    static ValidatableResponse get(String path) {
        return given().urlEncodingEnabled(false).get(path).then();
    }

    static ValidatableResponse delete(String path) {
        return given().urlEncodingEnabled(false).delete(path).then();
    }
}
