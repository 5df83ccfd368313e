package dev.cargokit.kit.middleware.idempotency;

import dev.cargokit.kit.middleware.IdempotencyKey;
import dev.cargokit.kit.middleware.Idempotent;
import dev.cargokit.kit.middleware.Layers;
import dev.cargokit.kit.middleware.call.AnnotatedParameter;
import dev.cargokit.kit.middleware.call.Blocking;
import dev.cargokit.kit.middleware.refusal.Refusal.IdempotencyKeyMalformed;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Instance;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Optional;
import java.util.regex.Pattern;

@Idempotent
@Interceptor
@Priority(Layers.IDEMPOTENT)
public class IdempotencyLayer {

    private static final Pattern KEY = Pattern.compile("[!-~]{1,255}");

    private final Instance<IdempotencyStore> store;
    private final AnnotatedParameter keyParameter = new AnnotatedParameter(IdempotencyKey.class);

    IdempotencyLayer(Instance<IdempotencyStore> store) {
        this.store = store;
    }

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        Blocking.only(call, Idempotent.class);
        var key = key(call);
        if (key.isEmpty()) {
            return call.proceed();
        }
        if (!KEY.matcher(key.get()).matches()) {
            throw new IdempotencyKeyMalformed();
        }
        var method = call.getMethod();
        var fingerprint = Fingerprint.of(method, call.getParameters());
        return store.get()
                .once(new IdempotentCall(key.get(), fingerprint, method.getGenericReturnType()), call::proceed);
    }

    private Optional<String> key(InvocationContext call) {
        int parameter = keyParameter.parameterOf(call.getMethod());
        var argument = parameter == AnnotatedParameter.NONE ? null : call.getParameters()[parameter];
        var key = argument instanceof Optional<?> optional ? optional : Optional.ofNullable(argument);
        return key.map(Object::toString);
    }
}
