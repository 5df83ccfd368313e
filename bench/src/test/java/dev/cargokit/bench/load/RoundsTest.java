package dev.cargokit.bench.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.Test;

class RoundsTest {

    private static final Measurement NOTHING =
            new Measurement(0, Duration.ofSeconds(1), new Histogram(3), 0, Duration.ZERO);

    @Test
    void go_there_and_back() {
        Workload a = new Pausing("a", 0);
        Workload b = new Pausing("b", 0);
        var order = new ArrayList<String>();

        new Rounds(3).of(List.of(a, b), workload -> {
            order.add(workload.name());
            return NOTHING;
        });

        assertEquals(List.of("a", "b", "b", "a", "a", "b"), order);
    }

    @Test
    void keep_each_measurement_with_its_workload() {
        Workload a = new Pausing("a", 0);
        Workload b = new Pausing("b", 0);

        var results = new Rounds(2).of(List.of(a, b), workload -> NOTHING);

        assertEquals(List.of(a, b), List.copyOf(results.keySet()));
        assertEquals(List.of(NOTHING, NOTHING), results.get(b));
    }
}
