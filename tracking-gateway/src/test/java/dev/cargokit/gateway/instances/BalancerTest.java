package dev.cargokit.gateway.instances;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BalancerTest {

    private static final long SEED = 42;

    private final List<Instance> instances = IntStream.rangeClosed(1, 3)
            .mapToObj(port -> new Instance("127.0.0.1", port, new FakeTime()))
            .toList();

    @Test
    void takes_turns() {
        var chosen = ports(Balancing.ROUND_ROBIN, 6);

        assertEquals(List.of(1, 2, 3, 1, 2, 3), chosen);
    }

    @Test
    void chooses_the_one_with_the_fewest_requests() {
        busy(0, 2);
        busy(1, 1);
        busy(2, 3);

        assertEquals(List.of(2, 2, 2), ports(Balancing.LEAST_REQUESTS, 3));
    }

    @Test
    void never_chooses_the_busiest_of_all_where_two_are_compared() {
        busy(1, 1);

        var chosen = ports(Balancing.POWER_OF_TWO_CHOICES, 1_000);

        assertTrue(chosen.stream().noneMatch(port -> port == 2), "seed " + SEED);
    }

    @ParameterizedTest
    @EnumSource(Balancing.class)
    void gives_each_its_share_while_there_is_nothing_to_compare(Balancing balancing) {
        var chosen = ports(balancing, 3_000);

        for (int port = 1; port <= 3; port++) {
            int wanted = port;
            long share = chosen.stream().filter(one -> one == wanted).count();
            assertTrue(share > 900 && share < 1_100, "%d of 3000, seed %d".formatted(share, SEED));
        }
    }

    private void busy(int index, int requests) {
        IntStream.range(0, requests).forEach(_ -> instances.get(index).begin());
    }

    private List<Integer> ports(Balancing balancing, int times) {
        var balancer = new Balancer(balancing, new Random(SEED)::nextInt);
        return IntStream.range(0, times)
                .mapToObj(_ -> balancer.choose(instances).port())
                .toList();
    }
}
