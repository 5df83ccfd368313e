package dev.cargokit.bench;

import dev.cargokit.bench.load.Workload;
import java.time.Duration;
import java.util.List;

/// How much is measured for how long.
///
/// @param clients     connections at once
/// @param cargos      in the population
/// @param warmUp      a stretch of warming up one workload, of which there are at most twenty; thrown away
/// @param rounds      of each workload in the closed loop
/// @param round       how long each takes
/// @param open        how long the open loop of each workload takes
/// @param searchPairs questions that both searches answer
/// @param only        the beginnings of the names of the workloads to measure, or `examples`; all when empty
record Plan(
        String name,
        int clients,
        int cargos,
        Duration warmUp,
        int rounds,
        Duration round,
        Duration open,
        int searchPairs,
        Duration searchMost,
        List<String> only) {

    static final int SEARCHES = 1_000;

    /// What the examples' part is called, which needs no system.
    private static final String EXAMPLES = "examples";

    /// About ten minutes.
    static final Plan FULL = new Plan(
            "full",
            16,
            100_000,
            Duration.ofSeconds(4),
            3,
            Duration.ofSeconds(4),
            Duration.ofSeconds(6),
            5,
            Duration.ofSeconds(40),
            List.of());

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
            Duration.ofSeconds(1),
            List.of());

    /// The same for these workloads and the references alone.
    Plan only(List<String> names) {
        return new Plan(name, clients, cargos, warmUp, rounds, round, open, QUICK.searchPairs, QUICK.searchMost, names);
    }

    /// Whether the running system is measured at all.
    boolean includesSystem() {
        return only.isEmpty() || !only.stream().allMatch(EXAMPLES::equals);
    }

    boolean includesExamples() {
        return only.isEmpty() || only.contains(EXAMPLES);
    }

    boolean includes(Workload workload) {
        return includes(workload.name());
    }

    /// Whether a part of this name is to be measured.
    boolean includes(String name) {
        return only.isEmpty() || only.stream().anyMatch(name::startsWith);
    }
}
