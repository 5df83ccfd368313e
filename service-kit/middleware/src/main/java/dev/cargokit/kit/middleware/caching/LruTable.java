package dev.cargokit.kit.middleware.caching;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/// A bounded table that evicts the least recently used entry first. Thread-safe; a lower maximum takes effect with the
/// next entry.
public final class LruTable<K, V> {

    private final LinkedHashMap<K, V> entries = new LinkedHashMap<>(16, 0.75f, true);
    private final ReentrantLock lock = new ReentrantLock();
    private final Supplier<Integer> maximum;

    /// @param maximum the current maximum number of entries
    public LruTable(Supplier<Integer> maximum) {
        this.maximum = maximum;
    }

    /// The entry, if there is one; it is now the most recently used.
    public Optional<V> get(K key) {
        lock.lock();
        try {
            return Optional.ofNullable(entries.get(key));
        } finally {
            lock.unlock();
        }
    }

    /// The entry; if there is none, a new one made by `maker`.
    public V get(K key, Supplier<V> maker) {
        lock.lock();
        try {
            var known = entries.get(key);
            if (known != null) {
                return known;
            }
            var made = maker.get();
            add(key, made);
            return made;
        } finally {
            lock.unlock();
        }
    }

    /// Adds or replaces an entry.
    public void put(K key, V value) {
        lock.lock();
        try {
            add(key, value);
        } finally {
            lock.unlock();
        }
    }

    /// Removes the entry, if it is still this one.
    public void remove(K key, V value) {
        lock.lock();
        try {
            entries.remove(key, value);
        } finally {
            lock.unlock();
        }
    }

    /// How many entries there are.
    public int size() {
        lock.lock();
        try {
            return entries.size();
        } finally {
            lock.unlock();
        }
    }

    private void add(K key, V value) {
        entries.put(key, value);
        int surplus = entries.size() - maximum.get();
        var eldest = entries.keySet().iterator();
        while (surplus-- > 0) {
            eldest.next();
            eldest.remove();
        }
    }
}
