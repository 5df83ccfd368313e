package dev.cargokit.bench;

import java.time.Duration;

/// How much is measured for how long.
///
/// @param clients     connections at once
/// @param cargos      in the population
/// @param warmUp      a stretch of warming up one workload, of which there are at most ten; thrown away
/// @param rounds      of each workload in the closed loop
/// @param round       how long each takes
/// @param open        how long the open loop of each workload takes
/// @param searchPairs questions that both searches answer
record Plan(
        String name,
        int clients,
        int cargos,
        Duration warmUp,
        int rounds,
        Duration round,
        Duration open,
        int searchPairs,
        Duration searchMost) {

    static final int SEARCHES = 1_000;

    /// Five to seven minutes.
    static final Plan FULL = new Plan(
            "full",
            16,
            100_000,
            Duration.ofSeconds(4),
            3,
            Duration.ofSeconds(4),
            Duration.ofSeconds(6),
            5,
            Duration.ofSeconds(40));

    /// Under a minute and a half: for a look, not for the record.
    static final Plan QUICK = new Plan(
            "quick",
            16,
            100_000,
            Duration.ofSeconds(1),
            1,
            Duration.ofSeconds(2),
            Duration.ofSeconds(2),
            1,
            Duration.ofSeconds(1));
}
