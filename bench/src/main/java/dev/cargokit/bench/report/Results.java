package dev.cargokit.bench.report;

import dev.cargokit.bench.search.SearchResult;
import dev.cargokit.bench.system.ProcessCost;
import java.time.Duration;
import java.util.List;

/// Everything one run has found.
///
/// @param bare   the reference of all workloads
/// @param insert the reference of the durable ones
/// @param coldUp from nothing, the services trained, to all ready on a new database
/// @param warmUp the same on a database that is there
public record Results(
        Machine machine,
        String plan,
        Figures bare,
        Figures insert,
        List<Figures> workloads,
        SearchResult search,
        Duration coldUp,
        Duration warmUp,
        List<ProcessCost> processes) {

    public Results {
        workloads = List.copyOf(workloads);
        processes = List.copyOf(processes);
    }
}
