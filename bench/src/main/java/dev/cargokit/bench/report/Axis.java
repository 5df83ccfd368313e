package dev.cargokit.bench.report;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;

/// An axis of a plot.
public record Axis(String label, boolean logarithmic) {

    private static final int STEPS = 5;

    public static Axis linear(String label) {
        return new Axis(label, false);
    }

    public static Axis logarithmic(String label) {
        return new Axis(label, true);
    }

    /// Whether the value has a place on it.
    boolean shows(double value) {
        return logarithmic ? value > 0 : Double.isFinite(value);
    }

    /// Where it begins and ends, and the marks between: powers of ten, or round numbers from zero on.
    double[] ticks(List<Double> values) {
        double highest = values.stream().mapToDouble(value -> value).max().orElse(1);
        if (logarithmic) {
            double lowest = values.stream().mapToDouble(value -> value).min().orElse(1);
            int first = (int) Math.floor(Math.log10(lowest));
            int last = Math.max(first + 1, (int) Math.ceil(Math.log10(highest)));
            return DoubleStream.iterate(first, power -> power <= last, power -> power + 1)
                    .map(power -> Math.pow(10, power))
                    .toArray();
        }
        double step = roundUp(Math.max(highest, 1e-6) / STEPS);
        return DoubleStream.iterate(0, count -> count <= STEPS, count -> count + 1)
                .map(count -> count * step)
                .toArray();
    }

    /// From 0 at the first tick to 1 at the last.
    DoubleUnaryOperator scale(double[] ticks) {
        DoubleUnaryOperator place = logarithmic ? Math::log10 : value -> value;
        double from = place.applyAsDouble(ticks[0]);
        double to = place.applyAsDouble(ticks[ticks.length - 1]);
        return value -> (place.applyAsDouble(value) - from) / (to - from);
    }

    /// To 1, 2, 2.5 or 5 times a power of ten.
    private static double roundUp(double step) {
        double power = Math.pow(10, Math.floor(Math.log10(step)));
        return DoubleStream.of(1, 2, 2.5, 5, 10)
                .map(factor -> factor * power)
                .filter(candidate -> candidate >= step * 0.999)
                .findFirst()
                .orElseThrow();
    }
}
