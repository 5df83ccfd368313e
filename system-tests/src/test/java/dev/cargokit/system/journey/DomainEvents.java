package dev.cargokit.system.journey;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cargokit.system.client.Incident;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The events that booking has to have published of a cargo (rule A12), given in which order it took the reports in.
public final class DomainEvents {

    private DomainEvents() {}

    /// Their types, in order: booked and routed first, then what each report brought about.
    public static List<String> expected(Promise promise, List<Incident> asTakenIn) {
        var types = new ArrayList<>(List.of("booked"));
        if (promise.isRouted()) {
            types.add("routed");
        }
        var before = Oracle.of(promise, List.of());
        for (int taken = 1; taken <= asTakenIn.size(); taken++) {
            var after = Oracle.of(promise, asTakenIn.subList(0, taken));
            types.add("handled");
            if (after.isMisdirected() && !before.isMisdirected()) {
                types.add("misdirected");
            }
            if (after.isUnloadedAtDestination() && !before.isUnloadedAtDestination()) {
                types.add("arrived");
            }
            etaMoved(before.eta(), after.eta()).ifPresent(types::add);
            if (asTakenIn.get(taken - 1).isA("Claim")) {
                types.add("claimed");
            }
            before = after;
        }
        return types;
    }

    private static Optional<String> etaMoved(Optional<Instant> before, Optional<Instant> after) {
        return before.flatMap(previous ->
                after.filter(eta -> !eta.equals(previous)).map(eta -> eta.isAfter(previous) ? "delayed" : "expedited"));
    }

    public static List<String> types(List<JsonNode> published) {
        return published.stream().map(event -> event.path("type").asText()).toList();
    }

    /// Their places in the order, which have no gap.
    public static List<Integer> sequence(List<JsonNode> published) {
        return published.stream().map(event -> event.path("sequence").asInt()).toList();
    }

    /// The reports among them, in the order in which they were taken in.
    public static List<Incident> handled(String trackingId, List<JsonNode> published) {
        return published.stream()
                .filter(event -> event.path("type").asText().equals("handled"))
                .map(event -> Incident.of(trackingId, event.path("details"), "completion_time"))
                .toList();
    }
}
