package dev.cargokit.bench.examples;

import dev.cargokit.bench.http.Request;
import dev.cargokit.bench.load.Workload;
import dev.cargokit.bench.report.Comparison;
import dev.cargokit.bench.report.Figures;
import dev.cargokit.bench.system.LoneService;
import dev.cargokit.bench.system.ProcessTree;
import dev.cargokit.launcher.service.CacheUse;
import dev.cargokit.launcher.service.Extra;
import dev.cargokit.launcher.service.Service;
import dev.cargokit.launcher.service.ServiceStart;
import dev.cargokit.launcher.service.Services;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.LongSupplier;

/// Runs the examples and what they are compared with, each in a process of its own, all with both compilers.
///
/// @param log where a process of this name writes
public record ExamplesMatch(Path root, int portOffset, Function<String, Path> log) {

    private static final Request READY = Request.get("/q/health/ready");
    private static final Service BARE = new Service("bare", "bare", "bench", "bench/bare", 8900, "", 64);
    private static final Service BARE_GRPC = new Service(
            "bare-grpc",
            "bare-grpc",
            "bench",
            "bench/bare-grpc",
            8901,
            "",
            64,
            List.of(),
            List.of(new Extra.Port("BARE_GRPC_PORT", "gRPC", 8902)));

    /// @param trial measures workloads beside each other; it is given the meter of processor time in ms
    public List<Comparison> play(BiFunction<LongSupplier, List<Workload>, List<Figures>> trial) {
        try (var bare = start(BARE, Request.get("/bare"));
                var bareGrpc = start(BARE_GRPC, READY);
                var add = start(alone("add"), READY);
                var string = start(alone("string"), READY)) {
            var processes = List.of(bare, bareGrpc, add, string).stream()
                    .map(service -> new ProcessTree(service.pid()))
                    .toList();
            var figures = trial.apply(
                    () -> processes.stream()
                            .mapToLong(ProcessTree::processorMillis)
                            .sum(),
                    List.of(
                            new Posting("bare POST", bare.port(), "/bare/sum", "{\"a\":3,\"b\":4}"),
                            new Posting("add over HTTP", add.port(), "/sum", "{\"a\":3,\"b\":4}"),
                            new Posting("string over HTTP", string.port(), "/uppercase", "{\"s\":\"hello\"}"),
                            new GrpcSums("bare gRPC", 8902 + portOffset),
                            new GrpcSums("add over gRPC", 8212 + portOffset)));
            return List.of(
                    new Comparison(figures.get(0), figures.get(0)),
                    new Comparison(figures.get(1), figures.get(0)),
                    new Comparison(figures.get(2), figures.get(0)),
                    new Comparison(figures.get(3), figures.get(3)),
                    new Comparison(figures.get(4), figures.get(3)));
        }
    }

    /// The service as `up` starts it, but not as one of many that share a machine.
    private static Service alone(String name) {
        var service = Services.named(name);
        return new Service(
                name,
                service.context(),
                "bench",
                service.module(),
                service.port(),
                service.database(),
                64,
                service.uses(),
                service.extras());
    }

    private LoneService start(Service service, Request probe) {
        var start = new ServiceStart(root, portOffset, Map.of(), CacheUse.USE, 0, "");
        return new LoneService(start, service, probe, log.apply(service.name()));
    }
}
