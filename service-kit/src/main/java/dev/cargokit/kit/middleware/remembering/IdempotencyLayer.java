package dev.cargokit.kit.middleware.remembering;

import dev.cargokit.kit.middleware.Idempotent;
import dev.cargokit.kit.middleware.Layers;
import dev.cargokit.kit.middleware.call.Blocking;
import dev.cargokit.kit.middleware.call.Marked;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The interceptor behind [Idempotent].
@Idempotent("")
@Interceptor
@Priority(Layers.IDEMPOTENT)
public class IdempotencyLayer {

    private final AnswerTables tables;

    IdempotencyLayer(AnswerTables tables) {
        this.tables = tables;
    }

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        Blocking.only(call, Idempotent.class);
        int parameter = tables.keyOf(call.getMethod());
        var key = parameter == Marked.NONE ? null : call.getParameters()[parameter];
        if (key == null || key.toString().isBlank()) {
            return call.proceed();
        }
        return tables.of(call.getInterceptorBinding(Idempotent.class))
                .answer(key.toString(), request(call, parameter), call::proceed);
    }

    private static List<Object> request(InvocationContext call, int key) {
        var request = new ArrayList<>(Arrays.asList(call.getParameters()));
        request.set(key, call.getMethod());
        return request;
    }
}
