package dev.cargokit.system.client;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;

/// What one does with the shipping system. Methods that return a [Response] leave its status to the caller, the others
/// insist on success.
public final class Shipping implements AutoCloseable {

    private static final Duration TIMEOUT = Duration.ofMinutes(1);

    private final Client client;

    public Shipping(URI base) {
        this.client = new Client(base);
    }

    public Client client() {
        return client;
    }

    public String book(String origin, String destination, Instant deadline) {
        return tryToBook(origin, destination, deadline)
                .mustBe(201)
                .json()
                .path("tracking_id")
                .asText();
    }

    public Response tryToBook(String origin, String destination, Instant deadline) {
        return client.post(
                "/booking/v1/cargos",
                object().put("origin", origin)
                        .put("destination", destination)
                        .put("arrival_deadline", deadline.toString()));
    }

    public JsonNode cargo(String trackingId) {
        return client.get(cargoPath(trackingId)).mustBe(200).json().path("cargo");
    }

    public Response requestRoutes(String trackingId) {
        return client.get(cargoPath(trackingId) + "/request_routes");
    }

    /// The routes offered; at least one. Retries where Retry-After asks for it: a cold system on a busy machine may be
    /// late.
    public List<JsonNode> routes(String trackingId) {
        var response = await().atMost(TIMEOUT).until(() -> requestRoutes(trackingId), given -> !given.isRetryable());
        var routes = elements(response.mustBe(200).json().path("routes"));
        if (routes.isEmpty()) {
            throw new AssertionError("no route for " + cargo(trackingId));
        }
        return routes;
    }

    /// Assigns, likewise again where told to.
    public void assignWithRetries(String trackingId, JsonNode route) {
        await().atMost(TIMEOUT)
                .until(() -> assign(trackingId, route), given -> !given.isRetryable())
                .mustBe(200);
    }

    public Response assign(String trackingId, JsonNode route) {
        return client.post(cargoPath(trackingId) + "/assign_to_route", route);
    }

    public Response changeDestination(String trackingId, String destination) {
        return client.post(cargoPath(trackingId) + "/change_destination", object().put("destination", destination));
    }

    public Response report(Incident incident) {
        return client.post("/handling/v1/incidents", incident.toJson());
    }

    public Response track(String trackingId) {
        return client.get("/tracking/v1/cargos/" + trackingId);
    }

    public JsonNode tracked(String trackingId) {
        return track(trackingId).mustBe(200).json().path("cargo");
    }

    /// Tracking with nothing missing. Retries where a part is, and where Retry-After asks for it: a service that has
    /// just started may be late.
    public JsonNode trackedInFull(String trackingId) {
        return await().atMost(TIMEOUT)
                .until(
                        () -> withRetries("/tracking/v1/cargos/" + trackingId).path("cargo"),
                        tracked -> !tracked.path("partial").asBoolean());
    }

    /// What happened to the cargo, as booking published it. Retries likewise.
    public List<JsonNode> domainEvents(String trackingId) {
        return elements(withRetries(cargoPath(trackingId) + "/events").path("events"));
    }

    private JsonNode withRetries(String path) {
        return await().atMost(TIMEOUT)
                .until(() -> client.get(path), given -> !given.isRetryable())
                .mustBe(200)
                .json();
    }

    public List<JsonNode> history(String trackingId) {
        return elements(client.get("/handling/v1/cargos/" + trackingId + "/events")
                .mustBe(200)
                .json()
                .path("events"));
    }

    @Override
    public void close() {
        client.close();
    }

    public static List<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    private static String cargoPath(String trackingId) {
        return "/booking/v1/cargos/" + trackingId;
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
