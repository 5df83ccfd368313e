package dev.cargokit.bench;

import dev.cargokit.bench.abuse.Attack;
import dev.cargokit.bench.abuse.Attacker;
import dev.cargokit.bench.http.HttpScenario;
import dev.cargokit.bench.http.Requests;
import dev.cargokit.bench.load.LoadGenerator;
import dev.cargokit.bench.load.LoadPlan;
import dev.cargokit.bench.load.Measurement;
import dev.cargokit.bench.report.AbuseTable;
import dev.cargokit.bench.system.SystemUnderTest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// What a client feels of another one that attacks the gateway, on one connection or on a hundred.
record AbuseBenchmark(SystemUnderTest system, LoadPlan plan) {

    private static final String GATEWAY = "gateway";
    private static final double READS_PER_SECOND = 200;
    private static final int WARM_UPS = 5;
    private static final List<Integer> CONNECTIONS = List.of(1, 100);

    String report() {
        IntStream.range(0, WARM_UPS).forEach(_ -> read());
        var rows = new ArrayList<AbuseTable.Row>();
        for (var attack : Attack.all()) {
            var alone = read();
            for (int connections : CONNECTIONS) {
                rows.add(new AbuseTable.Row(attack.name(), connections, alone, readDuring(attack, connections)));
            }
        }
        return new AbuseTable(rows).text();
    }

    private Measurement readDuring(Attack attack, int connections) {
        System.out.printf("%s, %d connections%n", attack, connections);
        try (var _ = new Attacker(system.url(GATEWAY), attack, connections)) {
            return read();
        }
    }

    private Measurement read() {
        var scenario = HttpScenario.repeating("read", system.port(GATEWAY), Requests.get("/booking/v1/cargos/ABC123"));
        return new LoadGenerator(plan.connections(), plan.openLoop(), system::cpuMillis)
                .openLoop(scenario, READS_PER_SECOND);
    }
}
