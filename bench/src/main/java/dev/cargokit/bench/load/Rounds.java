package dev.cargokit.bench.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Measures several workloads in turn, there and back (A B, B A, A B): what drifts, drifts for all of them alike.
public record Rounds(int number) {

    /// The measurements of each workload in the order of the rounds.
    public Map<Workload, List<Measurement>> of(List<Workload> workloads, Function<Workload, Measurement> measure) {
        Map<Workload, List<Measurement>> results = new LinkedHashMap<>();
        workloads.forEach(workload -> results.put(workload, new ArrayList<>()));
        for (int round = 0; round < number; round++) {
            List<Workload> order = round % 2 == 0 ? workloads : workloads.reversed();
            order.forEach(workload -> results.get(workload).add(measure.apply(workload)));
        }
        return results;
    }
}
