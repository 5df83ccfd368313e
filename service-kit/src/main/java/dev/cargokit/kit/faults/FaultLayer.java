package dev.cargokit.kit.faults;

import dev.cargokit.kit.middleware.Layers;
import dev.cargokit.kit.middleware.call.Blocking;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/// The interceptor behind [FaultProne].
@FaultProne
@Interceptor
@Priority(Layers.FAULT_PRONE)
public class FaultLayer {

    private final FaultSwitches switches;

    FaultLayer(FaultSwitches switches) {
        this.switches = switches;
    }

    @AroundInvoke
    Object misbehave(InvocationContext call) throws Exception {
        Blocking.only(call, FaultProne.class);
        switches.strike();
        return call.proceed();
    }
}
