package dev.cargokit.bench.load;

import java.time.Duration;
import java.util.List;

/// How long a comparison runs, and with how many connections.
///
/// @param warmUp   duration of one warm-up run, repeated until the scenario is hot
/// @param rounds   closed-loop rounds of each scenario
/// @param openLoop duration of the open loop at each of the [#LOADS]
/// @param sameRate whether the open loop offers one rate to all scenarios, a share of what the slowest can do
public record LoadPlan(
        int connections, Duration warmUp, int rounds, Duration round, Duration openLoop, boolean sameRate) {

    /// What the open loop offers, as shares of the capacity that the closed loop has found.
    static final List<Double> LOADS = List.of(0.25, 0.5, 0.75, 0.9);

    public static final LoadPlan FULL =
            new LoadPlan(16, Duration.ofSeconds(4), 3, Duration.ofSeconds(3), Duration.ofSeconds(3), false);

    /// Less precise.
    public static final LoadPlan QUICK =
            new LoadPlan(16, Duration.ofSeconds(1), 1, Duration.ofSeconds(1), Duration.ofSeconds(1), false);

    /// A longer warm-up and twice the rounds, for scenarios that differ by microseconds.
    public LoadPlan precise() {
        return new LoadPlan(connections, warmUp.multipliedBy(3), 2 * rounds, round, openLoop, true);
    }

    @Override
    public String toString() {
        return "%d connections, %d rounds of %d s, open loops of %d s"
                .formatted(connections, rounds, round.toSeconds(), openLoop.toSeconds());
    }
}
