package dev.cargokit.bench;

import dev.cargokit.bench.abuse.Attack;
import dev.cargokit.bench.abuse.Attacker;
import dev.cargokit.bench.abuse.Origin;
import dev.cargokit.bench.http.HttpScenario;
import dev.cargokit.bench.http.Requests;
import dev.cargokit.bench.load.LoadGenerator;
import dev.cargokit.bench.load.LoadPlan;
import dev.cargokit.bench.load.Measurement;
import dev.cargokit.bench.report.AbuseTable;
import dev.cargokit.bench.system.SystemUnderTest;
import dev.cargokit.launcher.process.ResidentMemory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// What a client feels of another one that attacks the gateway, on one connection or on a hundred, or of four such
/// clients with a hundred together; and what the gateway keeps of it.
record AbuseBenchmark(SystemUnderTest system, LoadPlan plan) {

    private static final String GATEWAY = "gateway";
    private static final double READS_PER_SECOND = 200;

    /// Whatever the plan says, since there are so many attacks.
    private static final Duration EACH = Duration.ofSeconds(2);

    private static final int WARM_UPS = 3;
    private static final List<Origin> ORIGINS = List.of(new Origin(1, 1), new Origin(100, 1), new Origin(100, 4));

    String report() {
        IntStream.range(0, WARM_UPS).forEach(_ -> read());
        var rows = new ArrayList<AbuseTable.Row>();
        for (var attack : Attack.all()) {
            var alone = read();
            for (var origin : ORIGINS) {
                var attacked = readDuring(attack, origin);
                var row = new AbuseTable.Row(attack.name(), origin, alone, attacked, liveHeap(), memory());
                System.out.println(row);
                rows.add(row);
            }
        }
        return new AbuseTable(rows).text();
    }

    private Measurement readDuring(Attack attack, Origin origin) {
        try (var _ = new Attacker(system.url(GATEWAY), attack, origin)) {
            return read();
        }
    }

    private Measurement read() {
        var scenario = HttpScenario.repeating("read", system.port(GATEWAY), Requests.get("/booking/v1/cargos/ABC123"));
        return new LoadGenerator(plan.connections(), EACH, system::cpuMillis).openLoop(scenario, READS_PER_SECOND);
    }

    private long liveHeap() {
        return new LiveHeap(system.process(GATEWAY).pid()).bytes();
    }

    private ResidentMemory memory() {
        return ResidentMemory.of(system.process(GATEWAY).pid());
    }
}
