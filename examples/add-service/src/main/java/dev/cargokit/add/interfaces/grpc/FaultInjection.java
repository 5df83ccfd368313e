package dev.cargokit.add.interfaces.grpc;

import dev.cargokit.kit.faults.FaultSwitches;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;

/// Applies the kit's fault switches to gRPC calls without blocking their event loop.
@ApplicationScoped
class FaultInjection {

    private final FaultSwitches switches;
    private final Vertx vertx;

    FaultInjection(FaultSwitches switches, Vertx vertx) {
        this.switches = switches;
        this.vertx = vertx;
    }

    /// Runs the call or the failure, immediately unless a delay is switched on.
    void run(Runnable call, Runnable failure) {
        var faults = switches.current();
        var outcome = faults.failsNow() ? failure : call;
        if (faults.delay().isPositive()) {
            vertx.setTimer(faults.delay().toMillis(), _ -> outcome.run());
        } else {
            outcome.run();
        }
    }
}
