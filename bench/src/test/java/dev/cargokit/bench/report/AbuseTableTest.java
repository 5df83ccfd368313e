package dev.cargokit.bench.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cargokit.bench.abuse.Origin;
import dev.cargokit.bench.load.Latency;
import dev.cargokit.bench.load.Measurement;
import dev.cargokit.launcher.process.ResidentMemory;
import java.util.List;
import org.junit.jupiter.api.Test;

class AbuseTableTest {

    @Test
    void compares_the_requests_of_others_with_those_without_an_attack() {
        var row = new AbuseTable.Row(
                "slow", new Origin(100, 4), requests(0, 4), requests(7, 6), 30 << 20, new ResidentMemory(0, 200 << 10));

        assertEquals(
                List.of("100 from 4", "7", "4.00", "6.00", "1.50", "30.0", "200"),
                Rows.cells(new AbuseTable(List.of(row)).text(), "slow"));
    }

    private static Measurement requests(long errors, double p99) {
        return new Measurement(100, errors, 1, 0, new Latency(1, p99), 0);
    }
}
