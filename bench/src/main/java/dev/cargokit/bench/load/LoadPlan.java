package dev.cargokit.bench.load;

import java.time.Duration;

/// How long a comparison runs, and with how many connections.
///
/// @param warmUp   duration of one warm-up run, repeated until the scenario is hot
/// @param rounds   closed-loop rounds of each scenario
/// @param sameRate whether the open loop offers one rate to all scenarios, half of what the slowest can do
public record LoadPlan(
        int connections, Duration warmUp, int rounds, Duration round, Duration openLoop, boolean sameRate) {

    /// About ten minutes for the whole system.
    public static final LoadPlan FULL =
            new LoadPlan(16, Duration.ofSeconds(4), 3, Duration.ofSeconds(4), Duration.ofSeconds(6), false);

    /// A quick run of a minute and a half, less precise.
    public static final LoadPlan QUICK =
            new LoadPlan(16, Duration.ofSeconds(1), 1, Duration.ofSeconds(2), Duration.ofSeconds(2), false);

    /// A longer warm-up and twice the rounds, for scenarios that differ by microseconds.
    public LoadPlan precise() {
        return new LoadPlan(connections, warmUp.multipliedBy(5), 2 * rounds, round, openLoop, true);
    }

    @Override
    public String toString() {
        return "%d connections, %d rounds of %d s, open loop %d s"
                .formatted(connections, rounds, round.toSeconds(), openLoop.toSeconds());
    }
}
