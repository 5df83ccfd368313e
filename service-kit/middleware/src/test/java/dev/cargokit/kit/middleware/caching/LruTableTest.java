package dev.cargokit.kit.middleware.caching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LruTableTest {

    private final AtomicInteger maximum = new AtomicInteger(2);
    private final LruTable<String, Integer> table = new LruTable<>(maximum::get);

    @Test
    void forgets_the_least_recently_used_first() {
        table.put("a", 1);
        table.put("b", 2);
        table.get("a");
        table.put("c", 3);

        assertEquals(Optional.of(1), table.get("a"));
        assertEquals(Optional.empty(), table.get("b"));
        assertEquals(Optional.of(3), table.get("c"));
    }

    @Test
    void makes_an_entry_once() {
        var made = new AtomicInteger();

        table.get("a", made::incrementAndGet);
        table.get("a", made::incrementAndGet);

        assertEquals(1, made.get());
    }

    @Test
    void gives_room_back_with_the_next_entry_when_there_is_less_of_it() {
        maximum.set(10);
        IntStream.range(0, 10).forEach(i -> table.put("k" + i, i));

        maximum.set(3);
        table.put("new", 0);

        assertEquals(3, table.size());
    }

    @Test
    void never_grows_beyond_its_bounds_whoever_uses_it() throws InterruptedException {
        maximum.set(50);
        var threads = IntStream.range(0, 8)
                .mapToObj(thread -> Thread.ofVirtual()
                        .start(() -> IntStream.range(0, 2_000)
                                .forEach(i -> table.get("k" + (i * 31 + thread) % 500, () -> i))))
                .toList();
        for (var thread : threads) {
            thread.join();
        }

        assertTrue(table.size() <= 50);
    }
}
