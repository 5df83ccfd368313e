package dev.cargokit.kit.postgres;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/// Migrations run outside the pool: one of a large table may take longer than any statement of a request.
@Singleton
class MigrationsConnection implements FlywayConfigurationCustomizer {

    private final UnpooledConnections unpooled;

    MigrationsConnection(UnpooledConnections unpooled) {
        this.unpooled = unpooled;
    }

    @Override
    public void customize(FluentConfiguration flyway) {
        flyway.dataSource(unpooled.connections("migrations"));
    }
}
