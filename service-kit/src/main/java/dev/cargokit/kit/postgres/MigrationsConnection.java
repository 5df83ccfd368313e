package dev.cargokit.kit.postgres;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/// Migrations run on a connection of their own, outside the pool: a migration of a large table may take longer than
/// any statement of a request.
@Singleton
class MigrationsConnection implements FlywayConfigurationCustomizer {

    private final String url;
    private final String user;
    private final Optional<String> password;

    MigrationsConnection(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") Optional<String> password) {
        this.url = url;
        this.user = user;
        this.password = password;
    }

    @Override
    public void customize(FluentConfiguration flyway) {
        flyway.dataSource(url, user, password.orElse(null));
    }
}
