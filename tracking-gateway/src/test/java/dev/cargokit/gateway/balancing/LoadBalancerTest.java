package dev.cargokit.gateway.balancing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.fakes.FakeNanoTime;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LoadBalancerTest {

    private static final long SEED = 42;

    private final List<Instance> instances = IntStream.rangeClosed(1, 3)
            .mapToObj(port -> new Instance(new InstanceAddress("127.0.0.1", port), new FakeNanoTime()))
            .toList();

    @Test
    void never_picks_the_most_loaded() {
        load(1, 1);

        var picked = ports(1_000);

        assertTrue(picked.stream().noneMatch(port -> port == 2), "seed " + SEED);
    }

    @Test
    void spreads_evenly_while_none_is_loaded() {
        var picked = ports(3_000);

        for (int port = 1; port <= 3; port++) {
            int wanted = port;
            long share = picked.stream().filter(one -> one == wanted).count();
            assertTrue(share > 900 && share < 1_100, "%d of 3000, seed %d".formatted(share, SEED));
        }
    }

    private void load(int index, int requests) {
        IntStream.range(0, requests).forEach(_ -> instances.get(index).begin());
    }

    private List<Integer> ports(int times) {
        var balancer = new LoadBalancer(new Random(SEED)::nextInt);
        return IntStream.range(0, times)
                .mapToObj(_ -> balancer.pick(instances).address().port())
                .toList();
    }
}
