package dev.cargokit.bench.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class LoopsTest {

    private static final Duration SHORT = Duration.ofMillis(300);

    /// So much may a busy machine pause before something cannot be sent in time.
    private static final Duration LONG = Duration.ofSeconds(3);

    @Test
    void the_closed_loop_counts_every_request_of_every_client_once() {
        var workload = new Pausing("w", 5, 4);

        Measurement measurement = new ClosedLoop(3, SHORT, () -> 0).run(workload);

        assertEquals(workload.requests().get(), measurement.successes() + measurement.errors());
        assertEquals(workload.requests().get() / 4, measurement.errors());
    }

    @Test
    void the_closed_loop_measures_from_request_to_answer() {
        Measurement measurement = new ClosedLoop(2, SHORT, () -> 0).run(new Pausing("w", 20));

        assertTrue(measurement.percentile(50) >= 20, () -> "p50 " + measurement.percentile(50));
    }

    @Test
    void the_closed_loop_tells_the_processor_time_spent_meanwhile() {
        var spent = new AtomicLong();

        Measurement measurement = new ClosedLoop(1, SHORT, () -> spent.getAndAdd(700)).run(new Pausing("w", 10));

        assertEquals(700, measurement.processorMillis());
    }

    @Test
    void what_settles_later_counts_beside_what_was_answered() {
        Measurement measurement = new ClosedLoop(1, SHORT, () -> 0).run(new Pausing("w", 10));

        assertEquals(Duration.ofMillis(500), measurement.settling());
        assertTrue(measurement.settledPerSecond() < measurement.perSecond());
    }

    @Test
    void the_open_loop_sends_what_is_due_and_no_more() {
        Measurement measurement = new OpenLoop(8, LONG, () -> 0).run(new Pausing("w", 1), 10);

        assertEquals(30, measurement.successes());
        assertEquals(0, measurement.errors());
    }

    @Test
    void the_open_loop_counts_waiting_for_a_free_client_as_latency() {
        Measurement measurement = new OpenLoop(1, SHORT, () -> 0).run(new Pausing("w", 20), 100);

        assertTrue(measurement.percentile(99) >= 100, () -> "p99 " + measurement.percentile(99));
    }

    @Test
    void the_open_loop_gives_up_in_time_and_calls_an_error_what_it_could_not_send() {
        Measurement measurement = new OpenLoop(1, SHORT, () -> 0).run(new Pausing("w", 50), 1_000);

        assertEquals(300, measurement.successes() + measurement.errors());
        assertTrue(measurement.errors() > 250, () -> "errors " + measurement.errors());
        // To send all would take fifteen seconds.
        assertTrue(measurement.elapsed().compareTo(Duration.ofSeconds(8)) < 0);
    }

    @Test
    void every_client_is_closed_at_the_end() {
        var workload = new Pausing("w", 1);

        new ClosedLoop(4, SHORT, () -> 0).run(workload);

        assertEquals(0, workload.open().get());
    }
}
