package dev.cargokit.handling.infrastructure.relay;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/// Shows the backlog as health check data. The check is always up: reports are accepted while booking is
/// unavailable.
@Readiness
class RelayCheck implements HealthCheck {

    private final RelayMetrics metrics;

    RelayCheck(RelayMetrics metrics) {
        this.metrics = metrics;
    }

    @Override
    public HealthCheckResponse call() {
        var backlog = metrics.backlog();
        return HealthCheckResponse.named("relay")
                .up()
                .withData("backlog", backlog.size())
                .withData("oldest_age_seconds", (long) metrics.ageInSeconds())
                .withData("parked", backlog.deadLetters())
                .withData("parked_events", String.join("\n", backlog.oldestDeadLetters()))
                .build();
    }
}
