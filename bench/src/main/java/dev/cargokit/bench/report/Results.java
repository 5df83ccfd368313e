package dev.cargokit.bench.report;

import dev.cargokit.bench.search.SearchResult;
import dev.cargokit.bench.system.ProcessCost;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Everything one run has found.
///
/// @param bare   the reference of all workloads
/// @param insert the reference of the durable ones
/// @param edge   absent when it was not measured
/// @param coldUp from nothing, the services trained, to all ready on a new database
/// @param warmUp the same on a database that is there
public record Results(
        Machine machine,
        String plan,
        Figures bare,
        Figures insert,
        List<Figures> workloads,
        Optional<EdgeResult> edge,
        SearchResult search,
        Duration coldUp,
        Duration warmUp,
        List<ProcessCost> processes) {

    public Results {
        workloads = List.copyOf(workloads);
        processes = List.copyOf(processes);
    }
}
