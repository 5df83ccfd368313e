package dev.cargokit.kit.middleware.caching;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Results by method and arguments. Meters: `cache_gets_total{cache,result}` and `cache_size{cache}`.
final class ResultCache {

    private static final int MAXIMUM_LENGTH = 1_024;

    private final LruTable<Call, Object> results;
    private final Counter hits;
    private final Counter misses;

    ResultCache(String name, Supplier<Integer> maximum, MeterRegistry registry) {
        this.results = new LruTable<>(maximum);
        this.hits = gets(name, "hit", registry);
        this.misses = gets(name, "miss", registry);
        Gauge.builder("cache.size", results, LruTable::size)
                .description("Results kept")
                .tag("cache", name)
                .register(registry);
    }

    Optional<Object> get(Call call) {
        var result = results.get(call);
        (result.isPresent() ? hits : misses).increment();
        return result;
    }

    void put(Call call, Object result) {
        if (result != null && call.textLength() + textLength(result) <= MAXIMUM_LENGTH) {
            results.put(call, result);
        }
    }

    private static Counter gets(String name, String result, MeterRegistry registry) {
        return Counter.builder("cache.gets")
                .description("Lookups in a result cache")
                .tags("cache", name, "result", result)
                .register(registry);
    }

    private static int textLength(Object value) {
        return value instanceof CharSequence text ? text.length() : 0;
    }

    /// What makes two calls the same.
    record Call(Method method, List<Object> arguments) {

        static Call of(Method method, Object[] arguments) {
            return new Call(method, Arrays.asList(arguments.clone()));
        }

        int textLength() {
            return arguments.stream().mapToInt(ResultCache::textLength).sum();
        }
    }
}
