package dev.cargokit.kit.test;

import static dev.cargokit.kit.test.Management.management;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.BeforeEach;

/// Tests that need the service to be ready: it starts before its database is.
public interface ReadyService {

    @BeforeEach
    default void await_readiness() {
        await().until(() -> management().get("/q/health/ready").statusCode() == 200);
    }
}
