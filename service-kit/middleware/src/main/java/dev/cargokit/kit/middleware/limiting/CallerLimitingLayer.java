package dev.cargokit.kit.middleware.limiting;

import dev.cargokit.kit.middleware.Caller;
import dev.cargokit.kit.middleware.Layers;
import dev.cargokit.kit.middleware.LimitedPerCaller;
import dev.cargokit.kit.middleware.call.AnnotatedParameter;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

@LimitedPerCaller("")
@Interceptor
@Priority(Layers.LIMITED_PER_CALLER)
public class CallerLimitingLayer {

    private static final int MAXIMUM_LENGTH = 200;

    private final Limiters limiters;
    private final AnnotatedParameter caller = new AnnotatedParameter(Caller.class);

    CallerLimitingLayer(Limiters limiters) {
        this.limiters = limiters;
    }

    @AroundInvoke
    Object limit(InvocationContext call) throws Exception {
        limiters.of(call.getInterceptorBinding(LimitedPerCaller.class)).take(callerOf(call));
        return call.proceed();
    }

    private String callerOf(InvocationContext call) {
        int parameter = caller.parameterOf(call.getMethod());
        var name = parameter == AnnotatedParameter.NONE ? "" : String.valueOf(call.getParameters()[parameter]);
        return name.length() <= MAXIMUM_LENGTH ? name : name.substring(0, MAXIMUM_LENGTH);
    }
}
