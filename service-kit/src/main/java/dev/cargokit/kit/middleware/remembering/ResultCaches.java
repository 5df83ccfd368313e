package dev.cargokit.kit.middleware.remembering;

import dev.cargokit.kit.middleware.Cached;
import dev.cargokit.kit.settings.Settings;
import dev.cargokit.kit.settings.Vocabulary;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The result caches by their names.
@Singleton
class ResultCaches {

    private final Settings settings;
    private final MeterRegistry registry;
    private final Map<String, ResultCache> caches = new ConcurrentHashMap<>();

    ResultCaches(Settings settings, MeterRegistry registry) {
        this.settings = settings;
        this.registry = registry;
    }

    ResultCache of(Cached cached) {
        var known = caches.get(cached.value());
        return known != null
                ? known
                : caches.computeIfAbsent(
                        cached.value(),
                        name -> new ResultCache(
                                name, settings.of(Vocabulary.CACHE_SIZE, name, cached.size()), registry));
    }
}
