package dev.cargokit.bench.shipping;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.cargokit.bench.http.Conversation;
import dev.cargokit.bench.http.Request;
import dev.cargokit.bench.load.Workload;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/// All that is asked of the shipping system.
public final class Workloads {

    private static final int SEARCHES = 2_000;
    private static final int SEED = 20_261_120;

    private final Place place;
    private final Population population;
    private final Instant now;
    private final List<String> locations;

    public Workloads(Place place, Population population, Clock clock) {
        this.place = place;
        this.population = population;
        this.now = Instant.ofEpochSecond(clock.instant().getEpochSecond());
        this.locations = locations(place.routing());
    }

    public Workload book() {
        String deadline = now.plus(Duration.ofDays(120)).toString();
        return HttpWorkload.drawing(
                "book",
                place.booking(),
                pairs().map(pair -> booking(pair, deadline)).toList());
    }

    public Workload report() {
        return new Reporting(
                place,
                population.of(Kind.ROUTED),
                Incident.ofJourney(population.route()),
                now.minus(Duration.ofHours(1)));
    }

    public Workload track() {
        return HttpWorkload.drawing(
                "track",
                place.gateway(),
                population.routed().stream()
                        .map(id -> Request.get("/tracking/v1/cargos/" + id))
                        .toList());
    }

    public Workload listNewest() {
        return HttpWorkload.drawing("list, newest 50", place.booking(), List.of(Pages.newest()));
    }

    public Workload listDeep() {
        return HttpWorkload.drawing("list, deep pages of 50", place.booking(), Pages.deep(place.booking()));
    }

    public Workload listByStatus() {
        return HttpWorkload.drawing("list by status, 50", place.booking(), Pages.byStatus());
    }

    public Workload search() {
        return HttpWorkload.drawing(
                "route search", place.routing(), pairs().map(this::search).toList());
    }

    private Request booking(Pair pair, String deadline) {
        var order = JsonNodeFactory.instance
                .objectNode()
                .put("origin", pair.from())
                .put("destination", pair.to())
                .put("arrival_deadline", deadline);
        return Request.post("/booking/v1/cargos", order.toString());
    }

    private Request search(Pair pair) {
        return Request.get("/paths?from=" + pair.from() + "&to=" + pair.to() + "&departing_after=" + now);
    }

    private Stream<Pair> pairs() {
        var random = new Random(SEED);
        return Stream.generate(() -> Pair.drawn(locations, random)).limit(SEARCHES);
    }

    private static List<String> locations(URI routing) {
        try (var conversation = new Conversation(routing.getPort())) {
            var codes = new ArrayList<String>();
            conversation
                    .get("/routing/v1/locations")
                    .path("locations")
                    .forEach(location -> codes.add(location.path("locode").asText()));
            return codes;
        }
    }

    private record Pair(String from, String to) {

        static Pair drawn(List<String> locations, Random random) {
            int from = random.nextInt(locations.size());
            int distance = 1 + random.nextInt(locations.size() - 1);
            return new Pair(locations.get(from), locations.get((from + distance) % locations.size()));
        }
    }
}
