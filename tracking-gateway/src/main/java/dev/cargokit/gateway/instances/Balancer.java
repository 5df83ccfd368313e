package dev.cargokit.gateway.instances;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntUnaryOperator;

/// Chooses one of several instances.
final class Balancer {

    private final Balancing balancing;
    private final IntUnaryOperator random;
    private final AtomicInteger turn = new AtomicInteger();

    /// @param random a number from 0 to below its argument, as `ThreadLocalRandom.current()::nextInt`
    Balancer(Balancing balancing, IntUnaryOperator random) {
        this.balancing = balancing;
        this.random = random;
    }

    /// @param instances at least one
    Instance choose(List<Instance> instances) {
        int size = instances.size();
        if (size == 1) {
            return instances.getFirst();
        }
        return switch (balancing) {
            case POWER_OF_TWO_CHOICES -> {
                int one = random.applyAsInt(size);
                int other = random.applyAsInt(size - 1);
                yield lesser(instances.get(one), instances.get(other < one ? other : other + 1));
            }
            case LEAST_REQUESTS -> leastFrom(random.applyAsInt(size), instances);
            case ROUND_ROBIN -> instances.get(Math.floorMod(turn.getAndIncrement(), size));
        };
    }

    /// Those that are equal are met in turn from a random one on: the first would else get all while there
    /// is little to do.
    private static Instance leastFrom(int start, List<Instance> instances) {
        var least = instances.get(start);
        for (int i = 1; i < instances.size(); i++) {
            least = lesser(least, instances.get((start + i) % instances.size()));
        }
        return least;
    }

    private static Instance lesser(Instance one, Instance other) {
        return other.underWay() < one.underWay() ? other : one;
    }
}
