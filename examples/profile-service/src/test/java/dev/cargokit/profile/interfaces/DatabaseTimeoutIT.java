package dev.cargokit.profile.interfaces;

import static dev.cargokit.profile.interfaces.Api.get;
import static dev.cargokit.profile.interfaces.Api.put;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cargokit.kit.test.PostgresResource;
import dev.cargokit.kit.test.ReadyService;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/// The database accepts a statement and does not respond.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class DatabaseTimeoutIT implements ReadyService {

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String user;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    @Inject
    Flyway flyway;

    @Test
    void times_out_and_recovers() throws SQLException {
        put("/profiles/kept", "{\"name\":\"kept\"}");
        try (var other = DriverManager.getConnection(url, user, password);
                var statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("lock table profile in access exclusive mode");

            await().untilAsserted(() -> get("/profiles/kept")
                    .statusCode(503)
                    .header("Retry-After", notNullValue())
                    .body("error", equalTo("unavailable")));
        }

        await().untilAsserted(() -> get("/profiles/kept").body("profile.name", equalTo("kept")));
    }

    @Test
    void does_not_apply_to_migrations() throws SQLException {
        try (var connection = flyway.getConfiguration().getDataSource().getConnection()) {
            assertEquals(0, connection.getNetworkTimeout());
        }
    }
}
