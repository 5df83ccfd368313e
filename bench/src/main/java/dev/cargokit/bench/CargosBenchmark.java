package dev.cargokit.bench;

import dev.cargokit.bench.load.LoadGenerator;
import dev.cargokit.bench.report.Growth;
import dev.cargokit.bench.report.Section;
import dev.cargokit.bench.shipping.Population;
import dev.cargokit.bench.shipping.Scenarios;
import dev.cargokit.bench.system.SystemUnderTest;
import java.time.Duration;
import java.util.List;

/// What a page, one cargo and one write cost while the cargos become more.
record CargosBenchmark(SystemUnderTest system, boolean quick) {

    private static final int CONNECTIONS = 4;
    private static final List<Integer> SIZES = List.of(1_000, 10_000, 100_000, 1_000_000);

    Section report() {
        var warmUp = new LoadGenerator(CONNECTIONS, Duration.ofSeconds(quick ? 1 : 3), system::cpuMillis);
        var generator = new LoadGenerator(CONNECTIONS, Duration.ofSeconds(quick ? 1 : 2), system::cpuMillis);
        var population = new Population(system);
        var growth = new Growth("cargos");
        for (int size : quick ? SIZES.subList(0, 2) : SIZES) {
            System.out.printf("%,d cargos%n", size);
            var scenarios = Scenarios.of(system, population.growTo(size)).growing();
            if (size == SIZES.getFirst()) {
                scenarios.forEach(warmUp::closedLoop);
            }
            scenarios.forEach(scenario -> growth.add(scenario.name(), size, generator.closedLoop(scenario)));
        }
        return growth.section("How cost grows: with the cargos");
    }
}
