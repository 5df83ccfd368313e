package dev.cargokit.bench.shipping;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.cargokit.bench.http.Conversation;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// One cargo of each kind, brought there through the API like any other: what the population is copied from.
final class Models {

    private static final String ORIGIN = "CNHKG";
    private static final String DESTINATION = "SESTO";
    private static final String WRONG_PORT = "AUMEL";
    private static final Duration TIME_TO_ARRIVE = Duration.ofDays(120);

    private final Place place;
    private final Instant now;
    private final List<Leg> route;

    private Models(Place place, Instant now) {
        this.place = place;
        this.now = now;
        this.route = Leg.of(offered(book()));
    }

    static Models in(Place place, Clock clock) {
        return new Models(place, Instant.ofEpochSecond(clock.instant().getEpochSecond()));
    }

    /// The legs that all of them have been assigned.
    List<Leg> route() {
        return route;
    }

    /// Makes them and waits for nothing: booking takes the reports in a moment later.
    Map<Kind, String> make() {
        var models = new EnumMap<Kind, String>(Kind.class);
        for (Kind kind : Kind.values()) {
            String trackingId = book();
            if (kind != Kind.UNROUTED) {
                assign(trackingId, offered(trackingId));
            }
            report(trackingId, incidents(kind));
            models.put(kind, trackingId);
        }
        return models;
    }

    /// How many events each kind of cargo has.
    int eventsOf(Kind kind) {
        return incidents(kind).size();
    }

    private List<Incident> incidents(Kind kind) {
        List<Incident> journey = Incident.ofJourney(route);
        return switch (kind) {
            case UNROUTED, ROUTED -> List.of();
            case UNDER_WAY -> journey.subList(0, 2);
            case MISDIRECTED -> {
                var astray = new ArrayList<>(journey.subList(0, 2));
                astray.add(new Incident("Unload", WRONG_PORT, route.getFirst().voyage()));
                yield astray;
            }
            case CLAIMED -> {
                var whole = new ArrayList<>(journey);
                whole.add(new Incident("Claim", DESTINATION, ""));
                yield whole;
            }
        };
    }

    private String book() {
        var order = JsonNodeFactory.instance
                .objectNode()
                .put("origin", ORIGIN)
                .put("destination", DESTINATION)
                .put("arrival_deadline", now.plus(TIME_TO_ARRIVE).toString());
        try (var booking = conversation(place.booking())) {
            return booking.post("/booking/v1/cargos", order).path("tracking_id").asText();
        }
    }

    private JsonNode offered(String trackingId) {
        try (var booking = conversation(place.booking())) {
            return booking.get("/booking/v1/cargos/" + trackingId + "/request_routes")
                    .path("routes")
                    .path(0);
        }
    }

    private void assign(String trackingId, JsonNode route) {
        try (var booking = conversation(place.booking())) {
            booking.post("/booking/v1/cargos/" + trackingId + "/assign_to_route", route);
        }
    }

    private void report(String trackingId, List<Incident> incidents) {
        try (var handling = conversation(place.handling())) {
            for (int i = 0; i < incidents.size(); i++) {
                Instant completed = now.minus(Duration.ofHours(incidents.size() - i));
                handling.post("/handling/v1/incidents", incidents.get(i).of(trackingId, completed));
            }
        }
    }

    private static Conversation conversation(URI service) {
        return new Conversation(service.getPort());
    }
}
