package dev.cargokit.kit.faults;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/// Says that the service is not ready while it is told to be so.
@Readiness
class FaultReadiness implements HealthCheck {

    private final FaultSwitches switches;

    FaultReadiness(FaultSwitches switches) {
        this.switches = switches;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("fault-switches")
                .status(!switches.present().notReady())
                .build();
    }
}
