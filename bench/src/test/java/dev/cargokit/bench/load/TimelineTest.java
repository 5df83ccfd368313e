package dev.cargokit.bench.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.bench.load.Timeline.Second;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class TimelineTest {

    @Test
    void adds_up_the_seconds_of_a_part() {
        var timeline = new Timeline(List.of(new Second(1, 20), new Second(10, 30), new Second(30, 30)));

        assertEquals(new Second(40, 60), timeline.between(1, 3));
        assertEquals(1.5, timeline.between(1, 9).cpuMillisPerRequest());
    }

    @Test
    void counts_from_the_first_request_on() {
        var used = new AtomicLong();
        var scenario = new SlowScenario("s", 10);
        var generator = new LoadGenerator(2, Duration.ofMillis(2_500), () -> used.addAndGet(500));

        var timeline = Timeline.of(scenario, generator);

        assertTrue(timeline.seconds().size() >= 2, timeline::toString);
        var all = timeline.between(0, timeline.seconds().size());
        assertTrue(all.requests() > 0 && all.requests() <= scenario.requests().get(), timeline::toString);
        assertTrue(all.cpuMillis() >= 1_000, timeline::toString);
    }
}
