package dev.cargokit.kit.test;

import io.quarkus.vertx.http.HttpServer;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.inject.spi.CDI;

/// Requests to the management port of the service under test.
public final class Management {

    private Management() {}

    /// As RestAssured's `given()`, for what is under `/q/`.
    public static RequestSpecification management() {
        var server = CDI.current().select(HttpServer.class).get();
        return RestAssured.given().port(server.getManagementPort());
    }
}
