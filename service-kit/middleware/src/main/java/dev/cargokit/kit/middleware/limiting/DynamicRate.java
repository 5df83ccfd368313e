package dev.cargokit.kit.middleware.limiting;

import java.util.function.Supplier;

/// A rate of two live settings. The same object as long as neither has changed.
public final class DynamicRate implements Supplier<Rate> {

    private final Supplier<Double> perSecond;
    private final Supplier<Integer> burst;
    private volatile Rate current = new Rate(1, 1);

    public DynamicRate(Supplier<Double> perSecond, Supplier<Integer> burst) {
        this.perSecond = perSecond;
        this.burst = burst;
    }

    @Override
    public Rate get() {
        var rate = current;
        double speed = perSecond.get();
        int size = burst.get();
        if (rate.perSecond() != speed || rate.burst() != size) {
            rate = new Rate(speed, size);
            current = rate;
        }
        return rate;
    }
}
