package dev.cargokit.bench;

import dev.cargokit.bench.http.HttpScenario;
import dev.cargokit.bench.http.Requests;
import dev.cargokit.bench.load.Comparison;
import dev.cargokit.bench.load.LoadPlan;
import dev.cargokit.bench.load.Scenario;
import dev.cargokit.bench.report.EdgeTable;
import dev.cargokit.bench.system.Nginx;
import dev.cargokit.bench.system.ProcessTree;
import dev.cargokit.bench.system.SystemUnderTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// The bare endpoint directly, through the gateway and, where it is installed, through nginx. The processor time is
/// that of the process in between.
record EdgeBenchmark(SystemUnderTest system, LoadPlan plan) {

    private static final int NGINX_PORT = 8_903;
    private static final String PROXIED = "/users/bare";
    private static final String DIRECT = "direct";
    private static final String GATEWAY = "gateway";
    private static final String NGINX = "nginx";

    String report() {
        int upstream = system.port(References.BARE.name());
        var nginx = Nginx.start(system.folder().resolve(NGINX), NGINX_PORT + system.portOffset(), upstream);
        try {
            var processes = new LinkedHashMap<Scenario, ProcessTree>();
            processes.put(get(DIRECT, upstream, "/bare"), system.process(References.BARE.name()));
            processes.put(get(GATEWAY, system.port(GATEWAY), PROXIED), system.process(GATEWAY));
            nginx.ifPresent(proxy -> processes.put(get(NGINX, proxy.port(), PROXIED), proxy.process()));
            var results = new Comparison(
                            plan, scenario -> processes.get(scenario).cpuMillis(), System.out::println)
                    .run(List.copyOf(processes.keySet()));
            return new EdgeTable(results.get(DIRECT), results.get(GATEWAY), Optional.ofNullable(results.get(NGINX)))
                    .text();
        } finally {
            nginx.ifPresent(Nginx::close);
        }
    }

    private static Scenario get(String name, int port, String path) {
        return HttpScenario.repeating(name, port, Requests.get(path));
    }
}
