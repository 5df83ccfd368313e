package dev.cargokit.kit.middleware.limiting;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cargokit.kit.middleware.refusal.Refusal.TooManyConcurrentCalls;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ConcurrencyLimitTest {

    private final AtomicInteger maximum = new AtomicInteger(2);
    private final ConcurrencyLimit calls =
            new ConcurrencyLimit(maximum::get, new SimpleMeterRegistry().counter("refused"));

    @Test
    void admits_calls_up_to_the_maximum_and_another_when_one_is_complete() {
        calls.enter();
        calls.enter();
        assertThrows(TooManyConcurrentCalls.class, calls::enter);

        calls.leave();

        assertDoesNotThrow(calls::enter);
        assertEquals(2, calls.count());
    }

    @Test
    void a_changed_maximum_applies_to_the_next_call() {
        maximum.set(1);
        calls.enter();

        assertThrows(TooManyConcurrentCalls.class, calls::enter);
    }
}
