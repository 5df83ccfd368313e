package dev.cargokit.gateway;

import dev.cargokit.gateway.Gate.Admission;
import io.vertx.core.Context;

/// The place of one exchange at its route's gate. Used on one event loop alone.
final class Turn {

    private final Gate gate;
    private final Context context;
    private final Runnable go;
    private final Runnable called = this::called;
    private boolean inside;
    private boolean over;

    /// @param go runs on the context when it is its turn
    Turn(Gate gate, Context context, Runnable go) {
        this.gate = gate;
        this.context = context;
        this.go = go;
    }

    /// Gets in line.
    ///
    /// @return false if the line is too long
    boolean take() {
        var admission = gate.enter(called);
        if (admission == Admission.PASSED) {
            inside = true;
            go.run();
        }
        return admission != Admission.REFUSED;
    }

    private void called() {
        context.runOnContext(_ -> {
            if (over) {
                gate.leave();
            } else {
                inside = true;
                go.run();
            }
        });
    }

    /// Makes room for the next, or waits no longer.
    void end() {
        if (over) {
            return;
        }
        over = true;
        if (inside) {
            gate.leave();
        } else {
            gate.giveUp(called);
        }
    }
}
