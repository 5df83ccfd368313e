package dev.cargokit.patterns.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShardedMapTest {

    private final ShardedMap<String, Integer> map = new ShardedMap<>(4);

    @Test
    void finds_what_was_put_into_whichever_shard() {
        IntStream.range(0, 100).forEach(key -> map.put("key-" + key, key));

        IntStream.range(0, 100).forEach(key -> assertEquals(Optional.of(key), map.get("key-" + key)));
        assertEquals(Optional.empty(), map.get("another"));
    }

    @Test
    void spreads_the_keys_over_all_shards() {
        IntStream.range(0, 100).forEach(key -> map.put("key-" + key, key));

        assertTrue(map.sizes().stream().allMatch(size -> size > 0), map.sizes()::toString);
    }

    @Test
    void loses_nothing_that_threads_write_at_the_same_time() {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 1_000).forEach(key -> threads.submit(() -> map.put("key-" + key, key)));
        }

        assertEquals(1_000, map.sizes().stream().mapToInt(Integer::intValue).sum());
    }
}
