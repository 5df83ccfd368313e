package dev.cargokit.system;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// Where the random tests draw from; `-Dcargokit.seed=` repeats a run that failed.
public record Seed(long value) {

    public static Seed current() {
        return new Seed(Long.getLong("cargokit.seed", 20_261_120L));
    }

    /// @param purpose so that tests do not draw the same
    public RandomGenerator random(String purpose) {
        return RandomGeneratorFactory.of("Xoshiro256PlusPlus").create(value ^ purpose.hashCode());
    }

    @Override
    public String toString() {
        return "with -Dcargokit.seed=" + value;
    }
}
