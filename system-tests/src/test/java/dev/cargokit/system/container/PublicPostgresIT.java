package dev.cargokit.system.container;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testcontainers.postgresql.PostgreSQLContainer;

/// The one-machine default runs embedded binaries; deployments run the public image. Both must take our schemas.
class PublicPostgresIT {

    private static final Path ROOT = Path.of(System.getProperty("cargokit.root"));

    @BeforeEach
    void needs_docker() {
        Docker.mustBeThere("the public PostgreSQL image");
    }

    @ParameterizedTest
    @ValueSource(strings = {"booking-service", "routing-service", "handling-service"})
    void takes_the_migrations_of_every_service_that_stores(String service) {
        try (var postgres = new PostgreSQLContainer("postgres:17")) {
            postgres.start();

            var migrated = Flyway.configure()
                    .dataSource(postgres.getJdbcUrl(), postgres.getUsername(), postgres.getPassword())
                    .locations("filesystem:" + ROOT.resolve(service).resolve("src/main/resources/db/migration"))
                    .load()
                    .migrate();

            assertTrue(migrated.success && migrated.migrationsExecuted > 0, service + ": " + migrated.warnings);
        }
    }
}
