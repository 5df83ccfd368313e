package dev.cargokit.profile.interfaces;

import static dev.cargokit.profile.interfaces.Api.get;
import static dev.cargokit.profile.interfaces.Api.put;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cargokit.testkit.OnceReady;
import dev.cargokit.testkit.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/// A database that takes a question and never answers it.
@QuarkusTest
@TestProfile(SilentDatabaseIT.SoonGivenUp.class)
@WithTestResource(PostgresResource.class)
class SilentDatabaseIT implements OnceReady {

    public static class SoonGivenUp implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("cargokit.database.answer-seconds", "2");
        }
    }

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String user;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    @Inject
    Flyway flyway;

    @Test
    void is_given_up_and_answers_again() throws SQLException {
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
    void is_waited_for_by_migrations() throws SQLException {
        try (var connection = flyway.getConfiguration().getDataSource().getConnection()) {
            assertEquals(0, connection.getNetworkTimeout());
        }
    }
}
