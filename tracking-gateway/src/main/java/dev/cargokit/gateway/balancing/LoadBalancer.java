package dev.cargokit.gateway.balancing;

import java.util.List;
import java.util.function.IntUnaryOperator;

/// Picks of two random instances the one with fewer requests in flight (Mitzenmacher, "The Power of Two Choices in
/// Randomized Load Balancing"): nearly as even as the least loaded of all, and gateways that do not know of each other
/// do not all pick the same one.
final class LoadBalancer {

    private final IntUnaryOperator random;

    /// @param random a number from 0 to below its argument, as `ThreadLocalRandom.current()::nextInt`
    LoadBalancer(IntUnaryOperator random) {
        this.random = random;
    }

    /// @param instances at least one
    Instance pick(List<Instance> instances) {
        int size = instances.size();
        if (size == 1) {
            return instances.getFirst();
        }
        int first = random.applyAsInt(size);
        int second = random.applyAsInt(size - 1);
        var one = instances.get(first);
        var other = instances.get(second < first ? second : second + 1);
        return other.inFlight() < one.inFlight() ? other : one;
    }
}
