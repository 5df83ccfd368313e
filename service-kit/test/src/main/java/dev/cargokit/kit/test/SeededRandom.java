package dev.cargokit.kit.test;

import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// Property tests in plain JUnit: many runs, each from a seed of its own, and the seed in the failure's message.
public final class SeededRandom {

    private SeededRandom() {}

    /// Runs the property with seeds 1 to `runs`.
    ///
    /// @throws AssertionError naming the first seed under which it does not hold
    public static void forEachSeed(int runs, Consumer<RandomGenerator> property) {
        for (long seed = 1; seed <= runs; seed++) {
            withSeed(seed, property);
        }
    }

    /// Runs the property once, with the seed of a failure.
    public static void withSeed(long seed, Consumer<RandomGenerator> property) {
        try {
            property.accept(RandomGeneratorFactory.of("Xoshiro256PlusPlus").create(seed));
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError("with seed " + seed + ": " + e.getMessage(), e);
        }
    }
}
