package dev.cargokit.gateway.breaking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.fakes.FakeNanoTime;
import dev.cargokit.gateway.breaking.CircuitBreaker.State;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CircuitBreakerTest {

    private final FakeNanoTime time = new FakeNanoTime();
    private final CircuitBreaker breaker = new CircuitBreaker(time);

    @Test
    void opens_on_the_first_connect_failure() {
        record(Outcome.CONNECT_FAILURE, 1);

        assertEquals(State.OPEN, breaker.state());
        assertEquals(Outcome.CONNECT_FAILURE, breaker.cause());
    }

    @Test
    void opens_on_the_second_timeout_in_a_row() {
        record(Outcome.TIMEOUT, 1);
        assertEquals(State.CLOSED, breaker.state());

        record(Outcome.TIMEOUT, 1);
        assertEquals(State.OPEN, breaker.state());
    }

    @Test
    void stays_closed_when_it_succeeds_between_timeouts() {
        for (int i = 0; i < 10; i++) {
            record(Outcome.TIMEOUT, 1);
            record(Outcome.SUCCESS, 2);
        }

        assertEquals(State.CLOSED, breaker.state());
    }

    @Test
    void opens_when_at_least_five_and_half_of_the_last_twenty_failed() {
        record(Outcome.FAILURE, 4);
        assertEquals(State.CLOSED, breaker.state());
        record(Outcome.FAILURE, 1);
        assertEquals(State.OPEN, breaker.state());
    }

    @Test
    void forgets_all_but_the_last_twenty() {
        record(Outcome.SUCCESS, 1_000);

        record(Outcome.FAILURE, 9);
        assertEquals(State.CLOSED, breaker.state());
        record(Outcome.FAILURE, 1);
        assertEquals(State.OPEN, breaker.state());
    }

    @Test
    void never_opens_for_fewer_than_half() {
        IntStream.range(0, 1_000).forEach(i -> breaker.record(i % 5 < 2 && i > 5 ? Outcome.FAILURE : Outcome.SUCCESS));

        assertEquals(State.CLOSED, breaker.state());
    }

    @Test
    void ignores_cancelled_attempts() {
        record(Outcome.CANCELLED, 1_000);

        assertEquals(State.CLOSED, breaker.state());
    }

    @Test
    void allows_one_probe_after_its_delay() {
        record(Outcome.CONNECT_FAILURE, 1);
        time.advance(CircuitBreaker.INITIAL_DELAY.minusNanos(1));
        assertFalse(breaker.tryProbe());

        time.advance(Duration.ofNanos(1));

        assertTrue(breaker.tryProbe());
        assertFalse(breaker.tryProbe());
        assertEquals(State.HALF_OPEN, breaker.state());
    }

    @Test
    void closes_and_forgets_the_past_when_the_probe_succeeds() {
        record(Outcome.FAILURE, 5);
        time.advance(CircuitBreaker.INITIAL_DELAY);
        breaker.tryProbe();

        record(Outcome.SUCCESS, 1);

        assertEquals(State.CLOSED, breaker.state());
        record(Outcome.FAILURE, 4);
        assertEquals(State.CLOSED, breaker.state());
    }

    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            names = {"FAILURE", "TIMEOUT", "CONNECT_FAILURE"})
    void doubles_its_delay_when_the_probe_fails_up_to_a_maximum(Outcome outcome) {
        record(Outcome.CONNECT_FAILURE, 1);

        for (int seconds : new int[] {1, 2, 4, 4}) {
            assertEquals(Duration.ofSeconds(seconds), breaker.remainingDelay());
            time.advance(Duration.ofSeconds(seconds));
            assertTrue(breaker.tryProbe());
            record(outcome, 1);
        }
    }

    @Test
    void allows_another_probe_when_the_first_was_cancelled() {
        record(Outcome.CONNECT_FAILURE, 1);
        time.advance(CircuitBreaker.INITIAL_DELAY);
        breaker.tryProbe();

        record(Outcome.CANCELLED, 1);

        assertTrue(breaker.tryProbe());
    }

    @Test
    void closes_when_a_late_attempt_succeeds_after_timeouts() {
        record(Outcome.TIMEOUT, 2);

        record(Outcome.SUCCESS, 1);

        assertEquals(State.CLOSED, breaker.state());
    }

    @Test
    void stays_open_when_a_late_attempt_succeeds_after_failures() {
        record(Outcome.FAILURE, 5);

        record(Outcome.SUCCESS, 1);

        assertEquals(State.OPEN, breaker.state());
    }

    private void record(Outcome outcome, int times) {
        for (int i = 0; i < times; i++) {
            breaker.record(outcome);
        }
    }
}
