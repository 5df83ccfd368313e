package dev.cargokit.kit.middleware.limiting;

import java.util.function.Supplier;

/// A rate that two settings make up. The same object as long as neither has changed.
public final class LiveRate implements Supplier<Rate> {

    private final Supplier<Double> perSecond;
    private final Supplier<Integer> burst;
    private volatile Rate present = new Rate(1, 1);

    public LiveRate(Supplier<Double> perSecond, Supplier<Integer> burst) {
        this.perSecond = perSecond;
        this.burst = burst;
    }

    @Override
    public Rate get() {
        var rate = present;
        double speed = perSecond.get();
        int size = burst.get();
        if (rate.perSecond() != speed || rate.burst() != size) {
            rate = new Rate(speed, size);
            present = rate;
        }
        return rate;
    }
}
