package dev.cargokit.patterns.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.IntStream;

/// A map split into shards, each with a lock of its own, so that writers of different shards do not wait for each
/// other. Cloud Native Go: `ShardedMap`. In production use `ConcurrentHashMap`, which is built the same way.
public final class ShardedMap<K, V> {

    private final List<Shard<K, V>> shards;

    public ShardedMap(int shards) {
        this.shards =
                IntStream.range(0, shards).mapToObj(_ -> new Shard<K, V>()).toList();
    }

    public void put(K key, V value) {
        shards.get(shardOf(key)).put(key, value);
    }

    public Optional<V> get(K key) {
        return shards.get(shardOf(key)).get(key);
    }

    /// The number of entries in each shard.
    public List<Integer> sizes() {
        return shards.stream().map(Shard::size).toList();
    }

    private int shardOf(K key) {
        return Math.floorMod(key.hashCode(), shards.size());
    }

    private static final class Shard<K, V> {

        private final ReadWriteLock lock = new ReentrantReadWriteLock();
        private final Map<K, V> entries = new HashMap<>();

        void put(K key, V value) {
            lock.writeLock().lock();
            try {
                entries.put(key, value);
            } finally {
                lock.writeLock().unlock();
            }
        }

        Optional<V> get(K key) {
            lock.readLock().lock();
            try {
                return Optional.ofNullable(entries.get(key));
            } finally {
                lock.readLock().unlock();
            }
        }

        int size() {
            lock.readLock().lock();
            try {
                return entries.size();
            } finally {
                lock.readLock().unlock();
            }
        }
    }
}
