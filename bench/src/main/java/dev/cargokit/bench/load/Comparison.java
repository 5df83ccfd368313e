package dev.cargokit.bench.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.ToLongFunction;

/// Compares scenarios: a warm-up, rounds of the closed loop in alternating order (A B, B A), so that drift
/// affects all scenarios equally, and finally the open loop at several shares of the capacity found.
///
/// @param cpuMillis processor time that the processes behind a scenario have used so far
/// @param log       receives a line for each measurement
public record Comparison(LoadPlan plan, ToLongFunction<Scenario> cpuMillis, Consumer<String> log) {

    private static final int MAXIMUM_WARM_UPS = 10;
    private static final int REQUESTS_UNTIL_HOT = 40_000;
    private static final int OPEN_LOOP_WORKERS_PER_CONNECTION = 4;

    /// The results by the name of the scenario, in order.
    public Map<String, ScenarioResult> run(List<Scenario> scenarios) {
        scenarios.forEach(this::warmUp);
        var rounds = rounds(scenarios);
        double slowest =
                rounds.values().stream().mapToDouble(Comparison::capacity).min().orElseThrow();
        var results = new LinkedHashMap<String, ScenarioResult>();
        rounds.forEach((scenario, measurements) -> results.put(
                scenario.name(), result(scenario, measurements, plan.sameRate() ? slowest : capacity(measurements))));
        return results;
    }

    /// Repeats until the JIT compiler has compiled the hot code: a slow scenario takes longer to get there.
    private void warmUp(Scenario scenario) {
        long requests = 0;
        for (int i = 0; i < MAXIMUM_WARM_UPS && requests < REQUESTS_UNTIL_HOT; i++) {
            var generator = new LoadGenerator(plan.connections(), plan.warmUp(), cpu(scenario));
            requests +=
                    logged("warm-up", scenario, generator.closedLoop(scenario)).successes();
        }
    }

    private Map<Scenario, List<Measurement>> rounds(List<Scenario> scenarios) {
        var rounds = new LinkedHashMap<Scenario, List<Measurement>>();
        for (int round = 0; round < plan.rounds(); round++) {
            for (var scenario : round % 2 == 0 ? scenarios : scenarios.reversed()) {
                var generator = new LoadGenerator(plan.connections(), plan.round(), cpu(scenario));
                rounds.computeIfAbsent(scenario, key -> new ArrayList<>())
                        .add(logged("closed", scenario, generator.closedLoop(scenario)));
            }
        }
        return rounds;
    }

    private ScenarioResult result(Scenario scenario, List<Measurement> rounds, double capacity) {
        var openLoops = LoadPlan.LOADS.stream()
                .map(share -> openLoop(scenario, share, capacity))
                .toList();
        return new ScenarioResult(scenario.name(), rounds, openLoops);
    }

    private OpenLoop openLoop(Scenario scenario, double share, double capacity) {
        double offered = Math.max(1, share * capacity);
        int workers = OPEN_LOOP_WORKERS_PER_CONNECTION * plan.connections();
        var generator = new LoadGenerator(workers, plan.openLoop(), cpu(scenario));
        var measurement = logged("open %.2f".formatted(share), scenario, generator.openLoop(scenario, offered));
        return new OpenLoop(share, offered, measurement);
    }

    private static double capacity(List<Measurement> rounds) {
        return rounds.stream()
                .mapToDouble(Measurement::completedPerSecond)
                .average()
                .orElseThrow();
    }

    private LongSupplier cpu(Scenario scenario) {
        return () -> cpuMillis.applyAsLong(scenario);
    }

    private Measurement logged(String phase, Scenario scenario, Measurement measurement) {
        log.accept("%-28s %-9s %,8.0f/s  p50 %6.2f  p99 %6.2f  errors %d"
                .formatted(
                        scenario.name(),
                        phase,
                        measurement.perSecond(),
                        measurement.latency().p50(),
                        measurement.latency().p99(),
                        measurement.errors()));
        return measurement;
    }
}
