package dev.cargokit.kit.middleware.caching;

import dev.cargokit.kit.middleware.Cached;
import dev.cargokit.kit.settings.SettingKeys;
import dev.cargokit.kit.settings.Settings;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

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
        return caches.computeIfAbsent(
                cached.value(),
                name -> new ResultCache(name, settings.of(SettingKeys.CACHE_SIZE, name, cached.size()), registry));
    }
}
