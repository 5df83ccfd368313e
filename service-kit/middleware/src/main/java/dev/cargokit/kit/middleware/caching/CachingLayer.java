package dev.cargokit.kit.middleware.caching;

import dev.cargokit.kit.middleware.Cached;
import dev.cargokit.kit.middleware.Layers;
import dev.cargokit.kit.middleware.call.Blocking;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

@Cached("")
@Interceptor
@Priority(Layers.CACHED)
public class CachingLayer {

    private final ResultCaches caches;

    CachingLayer(ResultCaches caches) {
        this.caches = caches;
    }

    @AroundInvoke
    Object cache(InvocationContext call) throws Exception {
        Blocking.only(call, Cached.class);
        var cache = caches.of(call.getInterceptorBinding(Cached.class));
        var key = ResultCache.Call.of(call.getMethod(), call.getParameters());
        var known = cache.get(key);
        if (known.isPresent()) {
            return known.get();
        }
        var result = call.proceed();
        cache.put(key, result);
        return result;
    }
}
