package dev.cargokit.add.interfaces.grpc;

import dev.cargokit.kit.faults.FaultSwitches;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;

/// Lets the kit's fault switches act on gRPC calls, which must not wait on their event loop.
@ApplicationScoped
class Faults {

    private final FaultSwitches switches;
    private final Vertx vertx;

    Faults(FaultSwitches switches, Vertx vertx) {
        this.switches = switches;
        this.vertx = vertx;
    }

    /// Carries out one of the two, at once unless told to be slow.
    void choose(Runnable call, Runnable failure) {
        var told = switches.present();
        Runnable chosen = told.failsNow() ? failure : call;
        if (told.delay().isPositive()) {
            vertx.setTimer(told.delay().toMillis(), _ -> chosen.run());
        } else {
            chosen.run();
        }
    }
}
