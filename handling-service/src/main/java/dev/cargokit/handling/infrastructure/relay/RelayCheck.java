package dev.cargokit.handling.infrastructure.relay;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/// Shows the backlog beside the health. It never makes the service unready: events wait safely, and reports can be
/// taken while booking is away.
@Readiness
class RelayCheck implements HealthCheck {

    private final RelayMetrics metrics;

    RelayCheck(RelayMetrics metrics) {
        this.metrics = metrics;
    }

    @Override
    public HealthCheckResponse call() {
        Backlog backlog = metrics.backlog();
        return HealthCheckResponse.named("relay")
                .up()
                .withData("backlog", backlog.size())
                .withData("oldest_age_seconds", (long) metrics.ageInSeconds())
                .withData("parked", backlog.parked())
                .build();
    }
}
