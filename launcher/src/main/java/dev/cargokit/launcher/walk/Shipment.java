package dev.cargokit.launcher.walk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cargokit.launcher.process.LaunchFailure;
import dev.cargokit.launcher.process.Patience;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/// One cargo under way, seen by a client: each step asks the system and checks what tracking says
/// afterwards.
final class Shipment {

    private static final Patience TRACKING = new Patience(Duration.ofSeconds(20), Duration.ofMillis(20));
    private static final Duration TIME_TO_ARRIVE = Duration.ofDays(120);

    private final Gateway gateway;
    private final Clock clock;
    private final String trackingId;
    private int events;

    private Shipment(Gateway gateway, Clock clock, String trackingId) {
        this.gateway = gateway;
        this.clock = clock;
        this.trackingId = trackingId;
    }

    static Shipment booked(Gateway gateway, Clock clock, String origin, String destination) {
        Instant deadline =
                Instant.ofEpochSecond(clock.instant().plus(TIME_TO_ARRIVE).getEpochSecond());
        var order = object().put("origin", origin)
                .put("destination", destination)
                .put("arrival_deadline", deadline.toString());
        JsonNode answer = gateway.post("/booking/v1/cargos", order, JsonNode::toString);
        return new Shipment(gateway, clock, answer.path("tracking_id").asText());
    }

    /// Asks for routes and takes the best.
    List<Leg> routed() {
        JsonNode routes = gateway.get(cargo() + "/request_routes?limit=3", Shipment::offered)
                .path("routes");
        if (routes.isEmpty()) {
            throw new LaunchFailure("There is no route for cargo " + trackingId + ".");
        }
        gateway.post(cargo() + "/assign_to_route", routes.get(0), JsonNode::toString);
        return Leg.of(routes.get(0));
    }

    int events() {
        return events;
    }

    void report(String type, String location, String voyage) {
        var incident = object().put("completion_time", clock.instant().toString())
                .put("tracking_id", trackingId)
                .put("voyage", voyage)
                .put("location", location)
                .put("event_type", type);
        gateway.post("/handling/v1/incidents", incident, JsonNode::toString);
        events++;
    }

    /// Asks tracking until it says what is expected; reports reach it within moments, but not at once.
    void mustBe(Expectation expectation) {
        String path = "/tracking/v1/cargos/" + trackingId;
        var last = new AtomicReference<JsonNode>(object());
        boolean met = TRACKING.until(() -> {
            last.set(gateway.quietly(path).path("cargo"));
            return expectation.isMetBy(last.get());
        });
        if (!met) {
            throw new LaunchFailure(
                    "Tracking of cargo " + trackingId + " should say: " + expectation + "\nIt says: " + last.get());
        }
        gateway.get(path, answer -> Expectation.said(answer.path("cargo")));
    }

    private String cargo() {
        return "/booking/v1/cargos/" + trackingId;
    }

    private static String offered(JsonNode answer) {
        JsonNode routes = answer.path("routes");
        return routes.size() + " routes" + (routes.isEmpty() ? "" : ", best: " + Leg.described(Leg.of(routes.get(0))));
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
