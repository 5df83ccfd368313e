package dev.cargokit.handling.infrastructure;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.Predicate;

/// Remembers what exists, so that it need not be asked each time: cargos, voyages and locations never disappear.
/// What does not exist is not remembered, it may come into being any moment.
public final class KnownToExist<K> {

    private final Cache<K, Boolean> known;

    public KnownToExist(HandlingConfig.Known config) {
        known = Caffeine.newBuilder()
                .maximumSize(config.size())
                .expireAfterWrite(config.expiry())
                .build();
    }

    /// Whether the thing exists: from memory, else by asking.
    public boolean contains(K thing, Predicate<K> asking) {
        if (known.getIfPresent(thing) != null) {
            return true;
        }
        boolean exists = asking.test(thing);
        if (exists) {
            add(thing);
        }
        return exists;
    }

    public void add(K thing) {
        known.put(thing, true);
    }
}
