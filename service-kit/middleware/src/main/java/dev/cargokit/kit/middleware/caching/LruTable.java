package dev.cargokit.kit.middleware.caching;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.function.Supplier;

/// A bounded table that evicts the least recently used entry first. Thread-safe; a lower maximum takes effect with the
/// next entry.
public final class LruTable<K, V> {

    private final LinkedHashMap<K, V> entries = new LinkedHashMap<>(16, 0.75f, true);
    private final Supplier<Integer> maximum;

    /// @param maximum the current maximum number of entries
    public LruTable(Supplier<Integer> maximum) {
        this.maximum = maximum;
    }

    /// The entry, if there is one; it is now the most recently used.
    public synchronized Optional<V> get(K key) {
        return Optional.ofNullable(entries.get(key));
    }

    /// The entry; if there is none, a new one made by `maker`.
    public synchronized V get(K key, Supplier<V> maker) {
        return get(key).orElseGet(() -> {
            var made = maker.get();
            put(key, made);
            return made;
        });
    }

    /// Adds or replaces an entry.
    public synchronized void put(K key, V value) {
        entries.put(key, value);
        while (entries.size() > maximum.get()) {
            entries.pollFirstEntry();
        }
    }

    public synchronized int size() {
        return entries.size();
    }
}
