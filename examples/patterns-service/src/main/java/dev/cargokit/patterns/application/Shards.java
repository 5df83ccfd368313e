package dev.cargokit.patterns.application;

import dev.cargokit.patterns.domain.ShardedMap;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/// Sharding: many writers share a [ShardedMap].
@ApplicationScoped
public class Shards {

    private static final int SHARDS = 8;

    /// The number of keys in each shard after all were written, each by a thread of its own.
    public List<Integer> spread(int keys) {
        var map = new ShardedMap<String, Integer>(SHARDS);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, keys).forEach(key -> threads.submit(() -> map.put("key-" + key, key)));
        }
        return map.sizes();
    }
}
