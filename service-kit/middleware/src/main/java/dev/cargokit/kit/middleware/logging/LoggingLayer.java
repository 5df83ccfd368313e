package dev.cargokit.kit.middleware.logging;

import dev.cargokit.kit.middleware.Layers;
import dev.cargokit.kit.middleware.Logged;
import dev.cargokit.kit.middleware.call.Completion;
import dev.cargokit.kit.telemetry.TraceId;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

@Logged
@Interceptor
@Priority(Layers.LOGGED)
public class LoggingLayer {

    private final CallLog calls;

    LoggingLayer(CallLog calls) {
        this.calls = calls;
    }

    @AroundInvoke
    Object log(InvocationContext call) throws Exception {
        if (!calls.isOn()) {
            return call.proceed();
        }
        long start = System.nanoTime();
        var trace = TraceId.current();
        return Completion.observe(call, (output, failure) -> calls.write(call, start, trace, output, failure));
    }
}
