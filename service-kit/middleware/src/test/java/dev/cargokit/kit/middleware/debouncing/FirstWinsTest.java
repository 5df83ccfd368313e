package dev.cargokit.kit.middleware.debouncing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class FirstWinsTest {

    private final AtomicLong nanos = new AtomicLong();
    private final AtomicInteger done = new AtomicInteger();
    private final FirstWins debounce = new FirstWins(() -> Duration.ofMillis(100), nanos::get);

    @Test
    void the_first_call_decides_the_result_of_a_burst() throws Exception {
        assertEquals(1, debounce.call(done::incrementAndGet));
        assertEquals(1, after(99, done::incrementAndGet));
        assertEquals(1, after(99, done::incrementAndGet));

        assertEquals(2, after(100, done::incrementAndGet));
    }

    @Test
    void a_burst_that_never_pauses_ends_all_the_same() throws Exception {
        debounce.call(done::incrementAndGet);
        for (int i = 0; i < 19; i++) {
            assertEquals(1, after(50, done::incrementAndGet));
        }

        assertEquals(2, after(50, done::incrementAndGet));
    }

    @Test
    void a_failure_is_shared_by_all_calls_too() {
        Callable<Object> failing = () -> {
            throw new IllegalStateException("first");
        };
        assertThrows(IllegalStateException.class, () -> debounce.call(failing));

        assertThrows(IllegalStateException.class, () -> debounce.call(done::incrementAndGet));
    }

    private Object after(long millis, Callable<Object> work) throws Exception {
        nanos.addAndGet(Duration.ofMillis(millis).toNanos());
        return debounce.call(work);
    }
}
