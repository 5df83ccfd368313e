package dev.cargokit.bench.report;

import dev.cargokit.bench.abuse.Origin;
import dev.cargokit.bench.load.Measurement;
import dev.cargokit.launcher.process.ResidentMemory;
import java.util.List;

/// The requests of one client while another one attacks, compared with those without an attack.
public record AbuseTable(List<Row> rows) {

    private static final double KILOBYTES_PER_MEGABYTE = 1_024;
    private static final double BYTES_PER_MEGABYTE = 1_024 * KILOBYTES_PER_MEGABYTE;

    /// @param heap   bytes of the gateway's live objects afterwards
    /// @param memory of the gateway afterwards
    public record Row(
            String attack, Origin origin, Measurement alone, Measurement attacked, long heap, ResidentMemory memory) {

        double ratio() {
            return attacked.latency().p99() / alone.latency().p99();
        }
    }

    public String text() {
        return new Table<Row>()
                .text("attack", Row::attack)
                .text("connections", row -> row.origin().toString())
                .text("errors", row -> Long.toString(row.attacked().errors()))
                .figure("p99 alone ms", row -> row.alone().latency().p99())
                .figure("p99 ms", row -> row.attacked().latency().p99())
                .figure("x alone", Row::ratio)
                .figure("heap after MB", row -> row.heap() / BYTES_PER_MEGABYTE)
                .figure("PSS MB", row -> row.memory().pss() / KILOBYTES_PER_MEGABYTE)
                .render(rows);
    }
}
