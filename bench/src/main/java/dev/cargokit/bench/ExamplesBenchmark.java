package dev.cargokit.bench;

import dev.cargokit.bench.http.HttpScenario;
import dev.cargokit.bench.http.Requests;
import dev.cargokit.bench.load.Comparison;
import dev.cargokit.bench.load.LoadPlan;
import dev.cargokit.bench.load.Scenario;
import dev.cargokit.bench.report.ExamplesTable;
import dev.cargokit.bench.report.ExamplesTable.Pair;
import dev.cargokit.bench.report.LatencyPlot;
import dev.cargokit.bench.report.Section;
import dev.cargokit.bench.system.SystemUnderTest;
import dev.cargokit.launcher.service.Service;
import dev.cargokit.launcher.service.Services;
import java.util.List;

/// The cost of the middleware for each request: add-service and string-service beside endpoints that do the same
/// without it.
record ExamplesBenchmark(SystemUnderTest system, LoadPlan plan) {

    /// In the group of the references, so that all run with the same options.
    private static final Service ADD = Services.named("add").inGroup(References.GROUP);

    private static final Service STRING = Services.named("string").inGroup(References.GROUP);
    private static final String OPERANDS = """
            {"a":3,"b":4}""";
    private static final String TEXT = """
            {"s":"hello"}""";

    /// A scenario, and the one that it is compared with.
    private record Compared(Scenario scenario, Scenario reference) {}

    static List<Service> services() {
        return List.of(References.BARE, References.BARE_GRPC, ADD, STRING);
    }

    Section report() {
        var bare = post("bare POST", References.BARE, "/bare/sum", OPERANDS);
        var bareGrpc = new GrpcSum("bare gRPC", system.portOffset() + References.GRPC.port());
        var compared = List.of(
                new Compared(bare, bare),
                new Compared(post("add: sum over HTTP", ADD, "/sum", OPERANDS), bare),
                new Compared(post("string: uppercase over HTTP", STRING, "/uppercase", TEXT), bare),
                new Compared(bareGrpc, bareGrpc),
                new Compared(new GrpcSum("add: sum over gRPC", system.portOffset() + grpcPort(ADD)), bareGrpc));
        var results = new Comparison(plan, _ -> system.cpuMillis(), System.out::println)
                .run(compared.stream().map(Compared::scenario).toList());
        var rows = compared.stream()
                .map(row -> new Pair(results.get(row.scenario.name()), results.get(row.reference.name())));
        return new Section("Examples", new ExamplesTable(rows.toList()).text(), LatencyPlot.of(results.values()));
    }

    private Scenario post(String name, Service service, String path, String json) {
        return HttpScenario.repeating(name, system.port(service.name()), Requests.post(path, json));
    }

    private static int grpcPort(Service service) {
        return service.furtherEndpoints().stream()
                .filter(endpoint -> endpoint.protocol().equals("gRPC"))
                .findFirst()
                .orElseThrow()
                .port();
    }
}
