package dev.cargokit.bench;

import dev.cargokit.bench.load.ClosedLoop;
import dev.cargokit.bench.load.Measurement;
import dev.cargokit.bench.load.OpenLoop;
import dev.cargokit.bench.load.Rounds;
import dev.cargokit.bench.load.Workload;
import dev.cargokit.bench.report.Figures;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/// Measures workloads beside each other by plan: warm-up, rounds of the closed loop there and back, then
/// the open loop at half of what the closed one has shown.
///
/// @param processorMillis processor time spent so far by what is measured
/// @param say             told what happens
record Trial(Plan plan, LongSupplier processorMillis, Consumer<String> say) {

    private static final int OPEN_CLIENTS_PER_CLIENT = 4;
    private static final double OPEN_SHARE = 0.5;
    private static final int MOST_STRETCHES = 20;
    private static final int ENOUGH_TO_BE_HOT = 40_000;

    /// @param durable those whose answers promise that something is on disk
    List<Figures> of(List<Workload> workloads, Set<Workload> durable) {
        workloads.forEach(this::warmUp);
        var closed = new ClosedLoop(plan.clients(), plan.round(), processorMillis);
        Map<Workload, List<Measurement>> rounds =
                new Rounds(plan.rounds()).of(workloads, workload -> show(workload, "closed", closed.run(workload)));
        var figures = new ArrayList<Figures>();
        rounds.forEach((workload, measured) -> figures.add(open(workload, measured, durable.contains(workload))));
        return figures;
    }

    /// Until the JIT compiler has seen enough of it: it counts calls, so what is slow takes longer to
    /// become hot.
    private void warmUp(Workload workload) {
        var stretch = new ClosedLoop(plan.clients(), plan.warmUp(), processorMillis);
        long requests = 0;
        for (int stretches = 0; stretches < MOST_STRETCHES && requests < ENOUGH_TO_BE_HOT; stretches++) {
            requests += show(workload, "warm-up", stretch.run(workload)).successes();
        }
    }

    private Figures open(Workload workload, List<Measurement> measured, boolean durable) {
        var open = new OpenLoop(OPEN_CLIENTS_PER_CLIENT * plan.clients(), plan.open(), processorMillis);
        double capacity = measured.stream()
                .mapToDouble(Measurement::settledPerSecond)
                .average()
                .orElseThrow();
        double offered = Math.max(1, OPEN_SHARE * capacity);
        Measurement opened = show(workload, "open", open.run(workload, offered));
        return new Figures(workload.name(), measured, offered, opened, durable);
    }

    private Measurement show(Workload workload, String how, Measurement measurement) {
        tell(say, workload, how, measurement);
        return measurement;
    }

    /// Says in a line what a measurement has shown.
    static void tell(Consumer<String> say, Workload workload, String how, Measurement measurement) {
        say.accept("%-28s %-8s %,8.0f/s  p50 %6.2f  p99 %6.2f  errors %d"
                .formatted(
                        workload.name(),
                        how,
                        measurement.perSecond(),
                        measurement.percentile(50),
                        measurement.percentile(99),
                        measurement.errors()));
    }
}
