package dev.cargokit.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cargokit.launcher.process.LaunchFailure;
import dev.cargokit.launcher.process.Polling;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/// One cargo as a client of the system knows it, by its tracking id.
public final class DemoCargo {

    private static final Polling TRACKING = new Polling(Duration.ofSeconds(20), Duration.ofMillis(20));
    private static final Duration TIME_TO_ARRIVE = Duration.ofDays(120);

    private final GatewayClient gateway;
    private final Clock clock;
    private final String trackingId;
    private int events;

    private DemoCargo(GatewayClient gateway, Clock clock, String trackingId) {
        this.gateway = gateway;
        this.clock = clock;
        this.trackingId = trackingId;
    }

    public static DemoCargo book(GatewayClient gateway, Clock clock, String origin, String destination) {
        var deadline = clock.instant().plus(TIME_TO_ARRIVE).truncatedTo(ChronoUnit.SECONDS);
        var request = object().put("origin", origin)
                .put("destination", destination)
                .put("arrival_deadline", deadline.toString());
        JsonNode booked = gateway.post("/booking/v1/cargos", request);
        return new DemoCargo(gateway, clock, booked.path("tracking_id").asText());
    }

    public String trackingId() {
        return trackingId;
    }

    /// Requests routes and takes the first, which is the best.
    public List<Leg> assignToBestRoute() {
        String cargo = "/booking/v1/cargos/" + trackingId;
        JsonNode routes = gateway.get(cargo + "/request_routes?limit=3", DemoCargo::summary)
                .path("routes");
        if (routes.isEmpty()) {
            throw new LaunchFailure("There is no route for cargo " + trackingId + ".");
        }
        gateway.post(cargo + "/assign_to_route", routes.get(0));
        return Leg.of(routes.get(0));
    }

    /// Registers a handling event that involves no voyage.
    void handle(String type, String location) {
        handle(type, location, "");
    }

    /// Registers a handling event.
    public void handle(String type, String location, String voyage) {
        var event = object().put("completion_time", clock.instant().toString())
                .put("tracking_id", trackingId)
                .put("voyage", voyage)
                .put("location", location)
                .put("event_type", type);
        gateway.post("/handling/v1/incidents", event);
        events++;
    }

    /// Waits until tracking shows this, after every event so far: an event reaches it a moment after its report.
    void expect(String expected) {
        String path = "/tracking/v1/cargos/" + trackingId;
        var last = new AtomicReference<JsonNode>(object());
        boolean shown = TRACKING.until(() -> {
            last.set(gateway.getQuietly(path));
            return status(last.get()).equals(expected)
                    && last.get().at("/cargo/events").size() == events;
        });
        if (!shown) {
            throw new LaunchFailure("Tracking of cargo " + trackingId + " should show: " + expected + " (" + events
                    + " events)\nIt shows: " + last.get());
        }
        gateway.get(path, DemoCargo::status);
    }

    private static String status(JsonNode response) {
        JsonNode cargo = response.path("cargo");
        return cargo.path("status_text").asText() + ". "
                + cargo.path("next_expected_activity").asText()
                + (cargo.path("misdirected").asBoolean() ? " MISDIRECTED." : "");
    }

    private static String summary(JsonNode response) {
        JsonNode routes = response.path("routes");
        return routes.size() + " routes" + (routes.isEmpty() ? "" : ", best: " + Leg.describe(Leg.of(routes.get(0))));
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
