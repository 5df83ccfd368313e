package dev.cargokit.bench.load;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/// The middle of several figures; of two in the middle their mean.
public final class Median {

    private Median() {}

    public static double of(List<Double> figures) {
        if (figures.isEmpty()) {
            throw new IllegalArgumentException("there is no median of nothing");
        }
        List<Double> sorted = figures.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    public static <T> double of(List<T> things, ToDoubleFunction<T> figure) {
        return of(things.stream().map(figure::applyAsDouble).toList());
    }

    /// The median of the ratios of figures measured beside each other, not the ratio of medians.
    public static double ofRatios(List<Double> figures, List<Double> references) {
        if (figures.size() != references.size()) {
            throw new IllegalArgumentException("each figure needs its reference");
        }
        return of(IntStream.range(0, figures.size())
                .mapToObj(i -> figures.get(i) / references.get(i))
                .toList());
    }
}
