package dev.cargokit.gateway.instances;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.gateway.instances.Breaker.State;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BreakerTest {

    private final FakeTime time = new FakeTime();
    private final Breaker breaker = new Breaker(time);

    @Test
    void opens_at_once_where_nobody_takes_connections() {
        record(Outcome.UNREACHABLE, 1);

        assertEquals(State.OPEN, breaker.state());
        assertEquals(Outcome.UNREACHABLE, breaker.cause());
    }

    @Test
    void opens_at_the_second_silence_in_a_row() {
        record(Outcome.SILENT, 1);
        assertEquals(State.CLOSED, breaker.state());

        record(Outcome.SILENT, 1);
        assertEquals(State.OPEN, breaker.state());
    }

    @Test
    void stays_closed_when_it_answers_between_silences() {
        for (int i = 0; i < 10; i++) {
            record(Outcome.SILENT, 1);
            record(Outcome.ANSWERED, 2);
        }

        assertEquals(State.CLOSED, breaker.state());
    }

    @Test
    void opens_when_at_least_five_and_half_of_the_last_twenty_failed() {
        record(Outcome.FAILED, 4);
        assertEquals(State.CLOSED, breaker.state());
        record(Outcome.FAILED, 1);
        assertEquals(State.OPEN, breaker.state());
    }

    @Test
    void forgets_all_but_the_last_twenty() {
        record(Outcome.ANSWERED, 1_000);

        record(Outcome.FAILED, 9);
        assertEquals(State.CLOSED, breaker.state());
        record(Outcome.FAILED, 1);
        assertEquals(State.OPEN, breaker.state());
    }

    @Test
    void never_opens_for_fewer_than_half() {
        IntStream.range(0, 1_000).forEach(i -> breaker.record(i % 5 < 2 && i > 5 ? Outcome.FAILED : Outcome.ANSWERED));

        assertEquals(State.CLOSED, breaker.state());
    }

    @Test
    void takes_no_notice_of_clients_that_went_away() {
        record(Outcome.UNKNOWN, 1_000);

        assertEquals(State.CLOSED, breaker.state());
    }

    @Test
    void lets_one_try_when_its_pause_is_over() {
        record(Outcome.UNREACHABLE, 1);
        time.pass(Breaker.SHORTEST.minusNanos(1));
        assertFalse(breaker.tryOnce());

        time.pass(Duration.ofNanos(1));

        assertTrue(breaker.tryOnce());
        assertFalse(breaker.tryOnce());
        assertEquals(State.HALF_OPEN, breaker.state());
    }

    @Test
    void closes_when_the_trial_is_answered_and_forgets_the_past() {
        record(Outcome.FAILED, 5);
        time.pass(Breaker.SHORTEST);
        breaker.tryOnce();

        record(Outcome.ANSWERED, 1);

        assertEquals(State.CLOSED, breaker.state());
        record(Outcome.FAILED, 4);
        assertEquals(State.CLOSED, breaker.state());
    }

    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            names = {"FAILED", "SILENT", "UNREACHABLE"})
    void pauses_twice_as_long_after_a_trial_that_fails_up_to_a_bound(Outcome outcome) {
        record(Outcome.UNREACHABLE, 1);

        for (int seconds : new int[] {1, 2, 4, 4}) {
            assertEquals(Duration.ofSeconds(seconds), breaker.pause());
            time.pass(Duration.ofSeconds(seconds));
            assertTrue(breaker.tryOnce());
            record(outcome, 1);
        }
    }

    @Test
    void may_be_tried_again_when_the_client_of_the_trial_went_away() {
        record(Outcome.UNREACHABLE, 1);
        time.pass(Breaker.SHORTEST);
        breaker.tryOnce();

        record(Outcome.UNKNOWN, 1);

        assertTrue(breaker.tryOnce());
    }

    @Test
    void closes_when_one_that_hung_answers_after_all() {
        record(Outcome.SILENT, 2);

        record(Outcome.ANSWERED, 1);

        assertEquals(State.CLOSED, breaker.state());
    }

    @Test
    void stays_open_when_one_that_fails_now_and_then_answers_what_was_sent_before() {
        record(Outcome.FAILED, 5);

        record(Outcome.ANSWERED, 1);

        assertEquals(State.OPEN, breaker.state());
    }

    private void record(Outcome outcome, int times) {
        for (int i = 0; i < times; i++) {
            breaker.record(outcome);
        }
    }
}
