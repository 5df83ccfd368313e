package dev.cargokit.bench;

import dev.cargokit.bench.http.HttpScenario;
import dev.cargokit.bench.http.Requests;
import dev.cargokit.bench.load.Scenario;
import dev.cargokit.bench.system.SystemUnderTest;
import dev.cargokit.launcher.service.Endpoint;
import dev.cargokit.launcher.service.Service;

/// The applications that services are compared with: they do the same without any middleware. They run with the JVM
/// options of the shipping services.
final class References {

    static final String GROUP = "bench";
    static final String BARE_NAME = "bare Quarkus endpoint";
    static final Endpoint GRPC = new Endpoint("BARE_GRPC_PORT", "gRPC", 8902);
    static final Service BARE = bare("bare", SystemUnderTest.UPSTREAM_PORT);
    static final Service BARE_GRPC = bare("bare-grpc", 8901).listening(GRPC);

    private References() {}

    /// Health is at a management port, as it is in services; without service-kit it needs a variable.
    private static Service bare(String name, int port) {
        return Service.of(name, GROUP, "bench/" + name, port)
                .listening(new Endpoint("QUARKUS_MANAGEMENT_PORT", "management", Endpoint.management(port)));
    }

    static Scenario bare(SystemUnderTest system) {
        return HttpScenario.repeating(BARE_NAME, system.port(BARE.name()), Requests.get("/bare"));
    }
}
