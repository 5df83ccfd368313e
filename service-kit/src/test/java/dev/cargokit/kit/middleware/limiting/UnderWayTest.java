package dev.cargokit.kit.middleware.limiting;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cargokit.kit.middleware.TooManyCallsUnderWay;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class UnderWayTest {

    private final AtomicInteger most = new AtomicInteger(2);
    private final UnderWay calls = new UnderWay(most::get, new Refusals(new SimpleMeterRegistry()).of("shed", "x"));

    @Test
    void takes_on_so_many_and_another_when_one_has_left() {
        calls.enter();
        calls.enter();
        assertThrows(TooManyCallsUnderWay.class, calls::enter);

        calls.leave();

        assertDoesNotThrow(calls::enter);
        assertEquals(2, calls.count());
    }

    @Test
    void a_change_holds_for_the_next_call() {
        most.set(1);
        calls.enter();

        assertThrows(TooManyCallsUnderWay.class, calls::enter);
    }
}
