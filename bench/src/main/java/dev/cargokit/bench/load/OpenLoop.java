package dev.cargokit.bench.load;

/// A scenario at a fixed rate.
///
/// @param share            of the capacity that the closed loop has found
/// @param offeredPerSecond the rate
public record OpenLoop(double share, double offeredPerSecond, Measurement measurement) {

    public Latency latency() {
        return measurement.latency();
    }
}
