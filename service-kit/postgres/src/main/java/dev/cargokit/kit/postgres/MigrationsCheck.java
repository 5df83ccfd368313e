package dev.cargokit.kit.postgres;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.eclipse.microprofile.health.Startup;

/// A service is started and ready only if its database is up to date.
@Startup
@Readiness
class MigrationsCheck implements HealthCheck {

    private final Migrations migrations;

    MigrationsCheck(Migrations migrations) {
        this.migrations = migrations;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("migrations").status(migrations.done()).build();
    }
}
