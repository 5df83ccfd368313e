package dev.cargokit.handling.infrastructure;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.Predicate;

/// Caches that something exists: cargos, voyages and locations are never deleted. That something does not
/// exist is not cached, as it may be created any moment.
public final class ExistenceCache<K> {

    private final Cache<K, Boolean> known;

    public ExistenceCache(HandlingConfig.Existence config) {
        known = Caffeine.newBuilder()
                .maximumSize(config.size())
                .expireAfterWrite(config.expiry())
                .build();
    }

    /// Whether the key exists, from the cache or else by the lookup.
    public boolean contains(K key, Predicate<K> lookup) {
        if (known.getIfPresent(key) != null) {
            return true;
        }
        boolean exists = lookup.test(key);
        if (exists) {
            add(key);
        }
        return exists;
    }

    public void add(K key) {
        known.put(key, true);
    }
}
