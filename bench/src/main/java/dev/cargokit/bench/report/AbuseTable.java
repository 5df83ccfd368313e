package dev.cargokit.bench.report;

import dev.cargokit.bench.load.Measurement;
import java.util.List;

/// The requests of one client while another one attacks, compared with those without an attack.
public record AbuseTable(List<Row> rows) {

    /// @param connections of the attacker
    public record Row(String attack, int connections, Measurement alone, Measurement attacked) {

        double ratio() {
            return attacked.latency().p99() / alone.latency().p99();
        }
    }

    public String text() {
        return new Table<Row>()
                .text("attack", Row::attack)
                .text("connections", row -> Integer.toString(row.connections()))
                .figure("p99 ms", row -> row.attacked().latency().p99())
                .figure("x alone", Row::ratio)
                .text("errors", row -> Long.toString(row.attacked().errors()))
                .render(rows);
    }
}
