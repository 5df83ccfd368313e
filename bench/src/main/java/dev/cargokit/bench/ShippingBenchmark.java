package dev.cargokit.bench;

import dev.cargokit.bench.load.Comparison;
import dev.cargokit.bench.load.LoadGenerator;
import dev.cargokit.bench.load.LoadPlan;
import dev.cargokit.bench.load.Scenario;
import dev.cargokit.bench.report.Growth;
import dev.cargokit.bench.report.LatencyPlot;
import dev.cargokit.bench.report.ProcessTable;
import dev.cargokit.bench.report.ScenarioTable;
import dev.cargokit.bench.report.Section;
import dev.cargokit.bench.shipping.Population;
import dev.cargokit.bench.shipping.Scenarios;
import dev.cargokit.bench.system.SystemUnderTest;
import dev.cargokit.launcher.service.Service;
import dev.cargokit.launcher.service.Services;
import java.util.List;
import java.util.stream.Stream;

/// The scenarios of the shipping system on 100,000 cargos, beside the bare endpoint and one INSERT per transaction.
record ShippingBenchmark(SystemUnderTest system, LoadPlan plan, Selection selection) {

    private static final int CARGOS = 100_000;
    private static final List<Integer> CONNECTIONS = List.of(1, 8, 64);

    static List<Service> services() {
        return Stream.concat(Services.inGroup(Services.SHIPPING).stream(), Stream.of(References.BARE))
                .toList();
    }

    Section report() {
        var idle = system.running();
        System.out.printf("%,d cargos%n", CARGOS);
        var scenarios = Scenarios.of(system, new Population(system).growTo(CARGOS));
        var compared = compared(scenarios.all().stream());
        var byConnections = byConnections(scenarios.basic());
        var memory = new ProcessTable(idle, system.running()).text();
        return compared.and(byConnections).and(new Section("Memory", memory, List.of()));
    }

    private Section compared(Stream<Scenario> scenarios) {
        var bare = References.bare(system);
        var insert = new InsertPerTransaction(system.database("booking"));
        var results = new Comparison(plan, _ -> system.cpuMillis(), System.out::println)
                .run(Stream.concat(Stream.of(bare, insert), selected(scenarios)).toList());
        var table =
                new ScenarioTable(List.copyOf(results.values()), results.get(bare.name()), results.get(insert.name()));
        return new Section("Shipping", table.text(), LatencyPlot.of(results.values()));
    }

    private Section byConnections(Stream<Scenario> scenarios) {
        var growth = new Growth("connections");
        selected(scenarios)
                .forEach(scenario -> CONNECTIONS.forEach(connections -> growth.add(
                        scenario.name(),
                        connections,
                        new LoadGenerator(connections, plan.round(), system::cpuMillis).closedLoop(scenario))));
        return growth.section("How cost grows with the connections");
    }

    private Stream<Scenario> selected(Stream<Scenario> scenarios) {
        return scenarios.filter(scenario -> selection.includes(scenario.name()));
    }
}
