package dev.cargokit.kit.faults;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/// Reports the service as not ready while `fault.not-ready` is on.
@Readiness
class FaultReadiness implements HealthCheck {

    private final FaultSwitches switches;

    FaultReadiness(FaultSwitches switches) {
        this.switches = switches;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("fault-switches")
                .status(!switches.current().notReady())
                .build();
    }
}
