package dev.cargokit.bench;

import dev.cargokit.bench.load.LoadGenerator;
import dev.cargokit.bench.report.Growth;
import dev.cargokit.bench.report.Section;
import dev.cargokit.bench.shipping.Histories;
import dev.cargokit.bench.system.SystemUnderTest;
import java.time.Duration;
import java.util.List;

/// What one more event and a look at a cargo cost while its history becomes longer.
record HistoriesBenchmark(SystemUnderTest system, boolean quick) {

    private static final List<Integer> LENGTHS = List.of(10, 100, 1_000, 10_000);

    Section report() {
        var warmUp = new LoadGenerator(1, Duration.ofSeconds(quick ? 1 : 5), system::cpuMillis);
        var generator = new LoadGenerator(1, Duration.ofSeconds(quick ? 1 : 2), system::cpuMillis);
        var growth = new Growth("events");
        Histories.of(system, LENGTHS.getFirst()).scenarios().forEach(warmUp::closedLoop);
        for (int length : quick ? LENGTHS.subList(0, 3) : LENGTHS) {
            System.out.printf("histories of %,d events%n", length);
            Histories.of(system, length)
                    .scenarios()
                    .forEach(scenario -> growth.add(scenario.name(), length, generator.closedLoop(scenario)));
        }
        return growth.section("How cost grows: with the history of a cargo");
    }
}
