package dev.cargokit.bench.report;

import dev.cargokit.bench.reference.Peer;
import dev.cargokit.bench.search.SearchResult;
import dev.cargokit.bench.system.ProcessCost;
import dev.cargokit.launcher.process.ResidentMemory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// The results for people.
public record TextReport(Results results) {

    private static final double KILOBYTES = 1_024;

    public String text() {
        Machine machine = results.machine();
        return String.join(
                "\n",
                "%s, %d x %s, %s".formatted(machine.at(), machine.processors(), machine.processor(), machine.memory()),
                "%s, %s, commit %s, %s".formatted(machine.system(), machine.jdk(), machine.commit(), results.plan()),
                "",
                workloads()
                        + results.edge()
                                .map(edge -> "\n" + new EdgeTable(edge).text())
                                .orElse(""),
                search(results.search()),
                processes());
    }

    private String workloads() {
        var table = new Table(
                "closed loop, then open loop at half of it",
                "req/s",
                "p50 ms",
                "p99 ms",
                "cpu ms",
                "x bare",
                "x INSERT",
                "offered/s",
                "p50 ms",
                "p99 ms",
                "errors",
                "peer/s",
                "x peer");
        Stream.concat(Stream.of(results.bare(), results.insert()), results.workloads().stream())
                .forEach(figures -> {
                    table.row(row(figures));
                    if (figures.settles()) {
                        table.row(settled(figures));
                    }
                });
        return table.text();
    }

    private List<String> row(Figures figures) {
        Optional<Peer> peer = Peer.of(figures.workload());
        return List.of(
                figures.workload(),
                number(figures.perSecond()),
                millis(figures.percentile(50)),
                millis(figures.percentile(99)),
                millis(figures.processorMillisPerRequest()),
                times(figures.ratioTo(results.bare())),
                figures.durable() ? times(figures.ratioTo(results.insert())) : "",
                number(figures.offered()),
                millis(figures.open().percentile(50)),
                millis(figures.open().percentile(99)),
                Long.toString(figures.errors()),
                cell(peer, found -> number(found.perSecond())),
                cell(peer, found -> times(figures.perSecond() / found.perSecond())));
    }

    private static List<String> settled(Figures figures) {
        var cells = new ArrayList<>(Collections.nCopies(13, ""));
        cells.set(0, "  until booking has taken all of them in");
        cells.set(1, number(figures.settledPerSecond()));
        return cells;
    }

    private static String search(SearchResult search) {
        return new Table("route search in process", "p50 ms", "p99 ms", "x naive")
                        .row(
                                "ours",
                                millis(search.percentile(50)),
                                millis(search.percentile(99)),
                                times(search.ratio()))
                        .row("naive, median of " + search.pairs(), millis(search.naiveMillis()), "", "1")
                        .text()
                + "%s; the same earliest arrival in %d of %d\n"
                        .formatted(search.timetable(), search.pairs() - search.different(), search.pairs());
    }

    private String processes() {
        var table = new Table(
                "process", "first start s", "start s", "idle RSS MB", "PSS MB", "after load RSS MB", "PSS MB");
        results.processes().forEach(process -> table.row(row(process)));
        List<ProcessCost> services =
                results.processes().stream().filter(ProcessCost::isService).toList();
        table.row(
                "the four services, `up` whole",
                seconds(results.coldUp()),
                seconds(results.warmUp()),
                megabytes(services, cost -> cost.idle().rss()),
                megabytes(services, cost -> cost.idle().pss()),
                megabytes(services, cost -> cost.loaded().rss()),
                megabytes(services, cost -> cost.loaded().pss()));
        return table.text() + Peer.START + "\n";
    }

    private static List<String> row(ProcessCost process) {
        return List.of(
                process.name(),
                seconds(process.coldStart()),
                seconds(process.warmStart()),
                megabytes(process.idle(), ResidentMemory::rss),
                megabytes(process.idle(), ResidentMemory::pss),
                megabytes(process.loaded(), ResidentMemory::rss),
                megabytes(process.loaded(), ResidentMemory::pss));
    }

    private static String megabytes(List<ProcessCost> costs, Function<ProcessCost, Long> kilobytes) {
        return number(costs.stream().mapToLong(kilobytes::apply).sum() / KILOBYTES);
    }

    private static String megabytes(ResidentMemory memory, Function<ResidentMemory, Long> kilobytes) {
        return number(kilobytes.apply(memory) / KILOBYTES);
    }

    private static <T> String cell(Optional<T> thing, Function<T, String> text) {
        return thing.map(text).orElse("");
    }

    private static String seconds(Duration duration) {
        return duration.isZero() ? "" : String.format(Locale.ROOT, "%.1f", duration.toMillis() / 1_000.0);
    }

    private static String number(double figure) {
        return String.format(Locale.ROOT, figure < 100 ? "%.1f" : "%,.0f", figure);
    }

    private static String millis(double figure) {
        return String.format(Locale.ROOT, figure < 10 ? "%.2f" : "%,.0f", figure);
    }

    private static String times(double ratio) {
        return String.format(Locale.ROOT, ratio < 10 ? "%.2f" : "%,.0f", ratio);
    }
}
