package dev.cargokit.tracking.infrastructure;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/// Says whether booking's feed is followed. Never a reason not to be ready: the gateway answers without it.
@Readiness
class ChangesCheck implements HealthCheck {

    private final BookingChanges changes;

    ChangesCheck(BookingChanges changes) {
        this.changes = changes;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("booking change feed")
                .up()
                .withData("followed", changes.connected())
                .build();
    }
}
