package dev.cargokit.bench;

import dev.cargokit.bench.edge.EdgeMatch;
import dev.cargokit.bench.edge.Nginx;
import dev.cargokit.bench.load.Workload;
import dev.cargokit.bench.reference.BareEndpoint;
import dev.cargokit.bench.reference.InsertPerTransaction;
import dev.cargokit.bench.report.EdgeResult;
import dev.cargokit.bench.report.Figures;
import dev.cargokit.bench.report.Machine;
import dev.cargokit.bench.report.Results;
import dev.cargokit.bench.search.SearchResult;
import dev.cargokit.bench.shipping.Population;
import dev.cargokit.bench.shipping.Workloads;
import dev.cargokit.bench.system.ProcessTree;
import dev.cargokit.bench.system.TestBed;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// One run of all measurements, in the order in which they disturb each other least.
record Session(Plan plan, Path root, TestBed bed, Consumer<String> say, Clock clock) {

    private static final String EDGE = "edge";
    private static final int EDGE_WARM_UPS = 5;
    private static final int NGINX_PORT = 8_901;

    /// @param search measured before there was anything to disturb it
    Results run(SearchResult search) {
        say.accept("first start, on a new database");
        Duration coldUp = bed.up();
        var first = Costs.of(bed);
        bed.down();
        say.accept("second start");
        Duration warmUp = bed.up();
        var second = Costs.of(bed);
        say.accept("%,d cargos".formatted(plan.cargos()));
        var population = Population.settle(bed.place(), plan.cargos(), clock);
        try (var bare = BareEndpoint.start(root, bed.portOffset(), bed.log("bare"))) {
            var idleBare = new ProcessTree(bare.pid()).memory();
            List<Figures> figures = measure(bare, new Workloads(bed.place(), population, clock));
            var edge = plan.includes(EDGE) ? Optional.of(edge(bare)) : Optional.<EdgeResult>empty();
            var costs = Costs.over(first, second, Costs.of(bed));
            costs.add(Costs.ofBare(bare, idleBare));
            return new Results(
                    Machine.here(root, clock),
                    described(),
                    figures.get(0),
                    figures.get(1),
                    figures.subList(2, figures.size()),
                    edge,
                    search,
                    coldUp,
                    warmUp,
                    costs);
        }
    }

    private List<Figures> measure(BareEndpoint bare, Workloads workloads) {
        var insert = new InsertPerTransaction(bed.place().bookingDatabase());
        Workload book = workloads.book();
        Workload report = workloads.report();
        var bareProcess = new ProcessTree(bare.pid());
        var trial = new Trial(plan, () -> bed.processorMillis() + bareProcess.processorMillis(), say);
        var shipping = Stream.of(
                        book,
                        report,
                        workloads.track(),
                        workloads.listNewest(),
                        workloads.listDeep(),
                        workloads.listByStatus(),
                        workloads.search())
                .filter(plan::includes);
        return trial.of(Stream.concat(Stream.of(bare, insert), shipping).toList(), Set.of(insert, book, report));
    }

    private EdgeResult edge(BareEndpoint bare) {
        var match = new EdgeMatch(
                plan.clients(),
                plan.warmUp().multipliedBy(EDGE_WARM_UPS),
                2 * plan.rounds(),
                plan.round(),
                plan.open(),
                (hop, measured) -> Trial.tell(say, hop, "edge", measured));
        int endpoint = BareEndpoint.port(bed.portOffset());
        int gateway = bed.place().gateway().getPort();
        var nginx = Nginx.start(bed.folder().resolve("nginx"), NGINX_PORT + bed.portOffset(), endpoint);
        try {
            return match.play(
                    endpoint, bare.pid(), gateway, bed.process("gateway").pid(), nginx);
        } finally {
            nginx.ifPresent(Nginx::close);
        }
    }

    private String described() {
        return "%s plan: %d connections, %,d cargos, %d rounds of %d s, open loop %d s"
                .formatted(
                        plan.name(),
                        plan.clients(),
                        plan.cargos(),
                        plan.rounds(),
                        plan.round().toSeconds(),
                        plan.open().toSeconds());
    }
}
