package dev.cargokit.bench;

import dev.cargokit.bench.http.Download;
import dev.cargokit.bench.http.HttpScenario;
import dev.cargokit.bench.http.Requests;
import dev.cargokit.bench.load.Comparison;
import dev.cargokit.bench.load.LoadPlan;
import dev.cargokit.bench.load.Scenario;
import dev.cargokit.bench.report.EdgeTable;
import dev.cargokit.bench.report.LatencyPlot;
import dev.cargokit.bench.report.Section;
import dev.cargokit.bench.report.Table;
import dev.cargokit.bench.system.Nginx;
import dev.cargokit.bench.system.ProcessTree;
import dev.cargokit.bench.system.SystemUnderTest;
import dev.cargokit.launcher.service.Service;
import dev.cargokit.launcher.service.Services;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The bare endpoint directly, through the gateway and, where it is installed, through nginx: small responses, and a
/// gigabyte. The processor time and the memory are those of the process in between.
record EdgeBenchmark(SystemUnderTest system, LoadPlan plan) {

    private static final int NGINX_PORT = 8_903;
    private static final String DIRECT = "direct";
    private static final String GATEWAY = "gateway";
    private static final String NGINX = "nginx";

    /// A way to the bare endpoint.
    ///
    /// @param path    before that of the endpoint
    /// @param process in between, or the endpoint itself
    private record Way(String name, int port, String path, ProcessTree process) {

        Scenario scenario() {
            return HttpScenario.repeating(name, port, Requests.get(path + "/bare"));
        }
    }

    private record Row(String name, double seconds, long cpuMillis, long peak) {}

    static List<Service> services() {
        return List.of(Services.named(Services.GATEWAY), References.BARE);
    }

    Section report() {
        int upstream = system.port(References.BARE.name());
        var nginx = Nginx.start(system.folder().resolve(NGINX), NGINX_PORT + system.portOffset(), upstream);
        try {
            var ways = new LinkedHashMap<String, Way>();
            ways.put(DIRECT, new Way(DIRECT, upstream, "", system.process(References.BARE.name())));
            ways.put(GATEWAY, new Way(GATEWAY, system.port(GATEWAY), "/users", system.process(GATEWAY)));
            nginx.ifPresent(proxy -> ways.put(NGINX, new Way(NGINX, proxy.port(), "/users", proxy.process())));
            return compare(ways);
        } finally {
            nginx.ifPresent(Nginx::close);
        }
    }

    private Section compare(Map<String, Way> ways) {
        var scenarios = ways.values().stream().map(Way::scenario).toList();
        var results = new Comparison(
                        plan, scenario -> ways.get(scenario.name()).process().cpuMillis(), System.out::println)
                .run(scenarios);
        var small = new EdgeTable(results.get(DIRECT), results.get(GATEWAY), Optional.ofNullable(results.get(NGINX)));
        var large = new Table<Row>()
                .text("a gigabyte, by way of", Row::name)
                .figure("s", Row::seconds)
                .figure("cpu ms", Row::cpuMillis)
                .figure("peak RSS MB", Row::peak)
                .render(ways.values().stream().map(EdgeBenchmark::gigabyte).toList());
        return new Section("The edge", small.text() + "\n" + large, LatencyPlot.of(results.values()));
    }

    private static Row gigabyte(Way way) {
        way.process.resetPeak();
        long before = way.process.cpuMillis();
        double seconds = new Download(way.port, way.path + "/gigabyte").seconds(Download.GIGABYTE);
        return new Row(way.name, seconds, way.process.cpuMillis() - before, way.process.peakMegabytes());
    }
}
