package dev.cargokit.kit.middleware.measuring;

import dev.cargokit.kit.middleware.Layers;
import dev.cargokit.kit.middleware.Measured;
import dev.cargokit.kit.middleware.call.Completion;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

@Measured
@Interceptor
@Priority(Layers.MEASURED)
public class MeasuringLayer {

    private final CallMeters meters;

    MeasuringLayer(CallMeters meters) {
        this.meters = meters;
    }

    @AroundInvoke
    Object measure(InvocationContext call) throws Exception {
        var ofThisMethod = meters.of(call);
        long start = System.nanoTime();
        return Completion.observe(
                call, (output, failure) -> ofThisMethod.record(System.nanoTime() - start, output, failure));
    }
}
