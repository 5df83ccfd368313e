package dev.cargokit.tracking.infrastructure;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/// Whether booking's change feed is connected. Always up: the gateway serves without it.
@Readiness
class ChangeFeedCheck implements HealthCheck {

    private final BookingChangeFeed changes;

    ChangeFeedCheck(BookingChangeFeed changes) {
        this.changes = changes;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("booking change feed")
                .up()
                .withData("followed", changes.isConnected())
                .build();
    }
}
