package dev.cargokit.bench.report;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cargokit.bench.load.Measurement;
import dev.cargokit.bench.search.SearchResult;
import dev.cargokit.bench.system.ProcessCost;
import java.util.stream.Stream;

/// The results for programs, every round of them.
public record JsonReport(Results results) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public String text() {
        return json().toPrettyString() + "\n";
    }

    private ObjectNode json() {
        Machine machine = results.machine();
        ObjectNode json = JSON.createObjectNode()
                .put("at", machine.at().toString())
                .put("processor", machine.processor())
                .put("processors", machine.processors())
                .put("memory", machine.memory())
                .put("system", machine.system())
                .put("jdk", machine.jdk())
                .put("commit", machine.commit())
                .put("plan", results.plan())
                .put("cold_up_ms", results.coldUp().toMillis())
                .put("warm_up_ms", results.warmUp().toMillis());
        var workloads = json.putArray("workloads");
        Stream.concat(Stream.of(results.bare(), results.insert()), results.workloads().stream())
                .forEach(figures -> workloads.add(json(figures)));
        results.edge().ifPresent(edge -> {
            var hops = json.putArray("edge");
            Stream.concat(Stream.of(edge.direct(), edge.gateway()), edge.nginx().stream())
                    .forEach(figures ->
                            hops.add(measured(figures).put("ratio_to_direct", figures.ratioTo(edge.direct()))));
        });
        json.set("search", json(results.search()));
        var processes = json.putArray("processes");
        results.processes().forEach(process -> processes.add(json(process)));
        return json;
    }

    private ObjectNode json(Figures figures) {
        ObjectNode json = measured(figures).put("ratio_to_bare", figures.ratioTo(results.bare()));
        if (figures.durable()) {
            json.put("ratio_to_insert", figures.ratioTo(results.insert()));
        }
        return json;
    }

    private static ObjectNode measured(Figures figures) {
        ObjectNode json = JSON.createObjectNode()
                .put("workload", figures.workload())
                .put("per_second", figures.perSecond())
                .put("settled_per_second", figures.settledPerSecond())
                .put("errors", figures.errors());
        var rounds = json.putArray("closed");
        figures.closed().forEach(round -> rounds.add(json(round)));
        json.set("open", json(figures.open()).put("offered_per_second", figures.offered()));
        return json;
    }

    private static ObjectNode json(Measurement measurement) {
        return JSON.createObjectNode()
                .put("successes", measurement.successes())
                .put("errors", measurement.errors())
                .put("elapsed_ms", measurement.elapsed().toMillis())
                .put("settling_ms", measurement.settling().toMillis())
                .put("per_second", measurement.perSecond())
                .put("p50_ms", measurement.percentile(50))
                .put("p90_ms", measurement.percentile(90))
                .put("p99_ms", measurement.percentile(99))
                .put("max_ms", measurement.percentile(100))
                .put("processor_ms_per_request", measurement.processorMillisPerRequest());
    }

    private static ObjectNode json(SearchResult search) {
        return JSON.createObjectNode()
                .put("timetable", search.timetable())
                .put("p50_ms", search.percentile(50))
                .put("p99_ms", search.percentile(99))
                .put("naive_ms", search.naiveMillis())
                .put("ratio_to_naive", search.ratio())
                .put("pairs", search.pairs())
                .put("different", search.different());
    }

    private static ObjectNode json(ProcessCost process) {
        return JSON.createObjectNode()
                .put("process", process.name())
                .put("cold_start_ms", process.coldStart().toMillis())
                .put("warm_start_ms", process.warmStart().toMillis())
                .put("idle_rss_kb", process.idle().rss())
                .put("idle_pss_kb", process.idle().pss())
                .put("loaded_rss_kb", process.loaded().rss())
                .put("loaded_pss_kb", process.loaded().pss());
    }
}
