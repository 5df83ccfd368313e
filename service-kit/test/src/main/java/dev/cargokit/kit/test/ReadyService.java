package dev.cargokit.kit.test;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.BeforeEach;

/// Tests that need the service to be ready: it starts before its database is.
public interface ReadyService {

    @BeforeEach
    default void await_readiness() {
        await().until(() -> given().get("/q/health/ready").statusCode() == 200);
    }
}
