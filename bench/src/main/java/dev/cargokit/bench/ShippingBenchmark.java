package dev.cargokit.bench;

import dev.cargokit.bench.load.Comparison;
import dev.cargokit.bench.load.LoadPlan;
import dev.cargokit.bench.report.ScenarioTable;
import dev.cargokit.bench.shipping.Population;
import dev.cargokit.bench.shipping.Scenarios;
import dev.cargokit.bench.system.SystemUnderTest;
import dev.cargokit.launcher.service.Service;
import dev.cargokit.launcher.service.Services;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/// The scenarios of the shipping system, beside the bare endpoint and one INSERT per transaction.
record ShippingBenchmark(SystemUnderTest system, LoadPlan plan, Selection selection) {

    static List<Service> services() {
        return Stream.concat(Services.inGroup(Services.SHIPPING).stream(), Stream.of(References.BARE))
                .toList();
    }

    String report() {
        var now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        System.out.printf("%,d cargos%n", Population.SIZE);
        var population = Population.create(system);
        var bare = References.bare(system);
        var insert = new InsertPerTransaction(system.database("booking"));
        var selected = new Scenarios(system, population, now)
                .all().stream().filter(scenario -> selection.includes(scenario.name()));
        var results = new Comparison(plan, scenario -> system.cpuMillis(), System.out::println)
                .run(Stream.concat(Stream.of(bare, insert), selected).toList());
        return new ScenarioTable(List.copyOf(results.values()), results.get(bare.name()), results.get(insert.name()))
                .text();
    }
}
