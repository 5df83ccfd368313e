package dev.cargokit.bench.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class LoadGeneratorTest {

    private static final Duration SHORT = Duration.ofMillis(300);

    /// Leaves a busy machine room to pause without missing a request that is due.
    private static final Duration LONG = Duration.ofSeconds(3);

    @Test
    void the_closed_loop_counts_every_request_but_those_that_open_the_connections() {
        var scenario = new SlowScenario("s", 5, 4);

        var measurement = new LoadGenerator(3, SHORT, () -> 0).closedLoop(scenario);

        long measured = scenario.requests().get() - 3;
        assertEquals(measured, measurement.successes() + measurement.errors());
        assertEquals(scenario.requests().get() / 4, measurement.errors());
    }

    @Test
    void the_closed_loop_measures_from_request_to_response() {
        var measurement = new LoadGenerator(2, SHORT, () -> 0).closedLoop(new SlowScenario("s", 20));

        assertTrue(measurement.latency().p50() >= 20, measurement::toString);
    }

    @Test
    void measures_the_processor_time_used_meanwhile() {
        var used = new AtomicLong();

        var measurement = new LoadGenerator(1, SHORT, () -> used.getAndAdd(700)).closedLoop(new SlowScenario("s", 10));

        assertEquals(700, measurement.cpuMillis());
    }

    @Test
    void work_that_goes_on_after_the_response_counts_separately() {
        var measurement = new LoadGenerator(1, SHORT, () -> 0).closedLoop(new SlowScenario("s", 10));

        assertEquals(0.5, measurement.completionSeconds());
        assertTrue(measurement.completedPerSecond() < measurement.perSecond());
    }

    @Test
    void the_open_loop_sends_every_request_that_is_due_and_no_more() {
        var measurement = new LoadGenerator(8, LONG, () -> 0).openLoop(new SlowScenario("s", 1), 10);

        assertEquals(30, measurement.successes());
        assertEquals(0, measurement.errors());
    }

    @Test
    void the_open_loop_counts_waiting_for_a_free_worker_as_latency() {
        var measurement = new LoadGenerator(1, SHORT, () -> 0).openLoop(new SlowScenario("s", 20), 100);

        assertTrue(measurement.latency().p99() >= 100, measurement::toString);
    }

    @Test
    void the_open_loop_gives_up_in_time_and_counts_unsent_requests_as_errors() {
        var measurement = new LoadGenerator(1, SHORT, () -> 0).openLoop(new SlowScenario("s", 50), 1_000);

        assertEquals(300, measurement.successes() + measurement.errors());
        assertTrue(measurement.errors() > 250, measurement::toString);
        // To send all would take fifteen seconds.
        assertTrue(measurement.seconds() < 8, measurement::toString);
    }

    @Test
    void closes_every_client_at_the_end() {
        var scenario = new SlowScenario("s", 1);

        new LoadGenerator(4, SHORT, () -> 0).closedLoop(scenario);

        assertEquals(0, scenario.open().get());
    }
}
