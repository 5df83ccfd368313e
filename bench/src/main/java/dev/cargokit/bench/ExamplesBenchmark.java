package dev.cargokit.bench;

import dev.cargokit.bench.http.HttpScenario;
import dev.cargokit.bench.http.Requests;
import dev.cargokit.bench.load.Comparison;
import dev.cargokit.bench.load.LoadPlan;
import dev.cargokit.bench.load.Scenario;
import dev.cargokit.bench.report.ExamplesTable;
import dev.cargokit.bench.report.ExamplesTable.Pair;
import dev.cargokit.bench.system.SystemUnderTest;
import dev.cargokit.launcher.service.Service;
import dev.cargokit.launcher.service.Services;
import java.util.List;

/// The cost of the middleware for each request: add-service and string-service beside endpoints that do the same
/// without it.
record ExamplesBenchmark(SystemUnderTest system, LoadPlan plan) {

    private static final Service ADD = Services.named("add").inGroup(References.GROUP);
    private static final Service STRING = Services.named("string").inGroup(References.GROUP);
    private static final String OPERANDS = "{\"a\":3,\"b\":4}";

    static List<Service> services() {
        return List.of(References.BARE, References.BARE_GRPC, ADD, STRING);
    }

    String report() {
        var bare = post("bare POST", References.BARE, "/bare/sum", OPERANDS);
        var add = post("add over HTTP", ADD, "/sum", OPERANDS);
        var string = post("string over HTTP", STRING, "/uppercase", "{\"s\":\"hello\"}");
        var bareGrpc = new GrpcSum("bare gRPC", References.GRPC.port() + system.portOffset());
        var addGrpc = new GrpcSum("add over gRPC", addGrpcPort() + system.portOffset());
        var results = new Comparison(plan, scenario -> system.cpuMillis(), System.out::println)
                .run(List.of(bare, add, string, bareGrpc, addGrpc));
        return new ExamplesTable(List.of(
                        new Pair(results.get(bare.name()), results.get(bare.name())),
                        new Pair(results.get(add.name()), results.get(bare.name())),
                        new Pair(results.get(string.name()), results.get(bare.name())),
                        new Pair(results.get(bareGrpc.name()), results.get(bareGrpc.name())),
                        new Pair(results.get(addGrpc.name()), results.get(bareGrpc.name()))))
                .text();
    }

    private Scenario post(String name, Service service, String path, String json) {
        return HttpScenario.repeating(name, system.port(service.name()), Requests.post(path, json));
    }

    private static int addGrpcPort() {
        return ADD.furtherEndpoints().stream()
                .filter(endpoint -> endpoint.protocol().equals("gRPC"))
                .findFirst()
                .orElseThrow()
                .port();
    }
}
