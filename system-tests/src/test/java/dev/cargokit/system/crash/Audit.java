package dev.cargokit.system.crash;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cargokit.system.client.Incident;
import dev.cargokit.system.client.Shipping;
import dev.cargokit.system.journey.DomainEvents;
import dev.cargokit.system.journey.Oracle;
import dev.cargokit.system.journey.Promise;
import dev.cargokit.system.journey.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/// Compares what the system says of each cargo with what it must say, given the reports that it acknowledged.
public final class Audit {

    private final Shipping shipping;
    private final Map<String, Promise> promises;
    private final Map<String, List<Incident>> acknowledged;
    private final Queue<String> findings = new ConcurrentLinkedQueue<>();

    public Audit(Shipping shipping, Map<String, Promise> promises, Map<String, List<Incident>> acknowledged) {
        this.shipping = shipping;
        this.promises = promises;
        this.acknowledged = acknowledged;
    }

    /// What is wrong, a line each; empty when nothing is.
    public List<String> findings() throws InterruptedException {
        var parallel = new Parallel(8);
        promises.keySet().forEach(id -> parallel.run(() -> inspect(id)));
        parallel.finish();
        return List.copyOf(findings);
    }

    private void inspect(String id) {
        var promise = promises.get(id);
        var reports = acknowledged.getOrDefault(id, List.of()).stream()
                .sorted(Comparator.comparing(Incident::completedAt))
                .toList();
        var tracked = shipping.trackedInFull(id);
        var published = shipping.domainEvents(id);
        compare(id, "tracked events", reports, events(id, tracked));
        compare(id, "judgements", reports.stream().map(promise::foresees).toList(), judgements(tracked));
        compare(id, "delivery", Oracle.of(promise, reports).verdict(), Verdict.of(tracked));
        compare(
                id,
                "domain events",
                DomainEvents.expected(promise, DomainEvents.handled(id, published)),
                DomainEvents.types(published));
        compare(
                id,
                "reports that booking took in",
                reports,
                DomainEvents.handled(id, published).stream()
                        .sorted(Comparator.comparing(Incident::completedAt))
                        .toList());
    }

    private static List<Incident> events(String id, JsonNode tracked) {
        return Shipping.elements(tracked.path("events")).stream()
                .map(event -> Incident.of(id, event, "time"))
                .toList();
    }

    private static List<Boolean> judgements(JsonNode tracked) {
        return Shipping.elements(tracked.path("events")).stream()
                .map(event -> event.path("expected").asBoolean())
                .toList();
    }

    private void compare(String id, String what, Object expected, Object actual) {
        if (!expected.equals(actual)) {
            findings.add("%s: %s should be %s but are %s".formatted(id, what, expected, actual));
        }
    }
}
