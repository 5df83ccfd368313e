package dev.cargokit.system.wire;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cargokit.system.client.Incident;
import dev.cargokit.system.client.Response;
import dev.cargokit.system.client.Shipping;
import dev.cargokit.system.container.ContainerSystem;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A cargo with an itinerary on voyages that were made for it. Its route is written as the vectors have it,
/// `CNSHA NLRTM v, NLRTM SEGOT v`, and so is what happens to it: `Load NLRTM v`, with a time or without.
final class OwnCargo implements AutoCloseable {

    private static final Duration TIMEOUT = Duration.ofMinutes(1);
    private static final Instant SOME_TIME = Instant.now().truncatedTo(ChronoUnit.DAYS);
    private static final Instant DEPARTURE = SOME_TIME.plus(10, ChronoUnit.DAYS);
    private static final Instant LONG_AGO = SOME_TIME.minus(60, ChronoUnit.DAYS);

    private final Shipping shipping;
    private final Map<String, String> voyages = new HashMap<>();
    private final String id;
    private Instant arrival = DEPARTURE;
    private String lastUnloading = "";
    private Optional<Instant> unloaded = Optional.empty();
    private int reported;
    private int taken;

    private OwnCargo(ContainerSystem system, String origin, String destination, Instant deadline) {
        shipping = system.shipping();
        id = shipping.book(origin, destination, deadline);
    }

    static OwnCargo booked(ContainerSystem system, String origin, String destination) {
        return new OwnCargo(system, origin, destination, DEPARTURE.plus(100, ChronoUnit.DAYS));
    }

    /// @param days from when the first voyages depart, in ten days, to the deadline
    static OwnCargo due(ContainerSystem system, String origin, String destination, int days) {
        return new OwnCargo(system, origin, destination, DEPARTURE.plus(days, ChronoUnit.DAYS));
    }

    static OwnCargo routed(ContainerSystem system, String route) {
        var legs = route.split(", ");
        var cargo = booked(system, legs[0].split(" ")[0], legs[legs.length - 1].split(" ")[1]);
        cargo.assign(route);
        return cargo;
    }

    /// Makes the voyages and takes the route. Each leg departs a day after the one before has arrived, and takes two.
    void assign(String route) {
        assertEquals(200, assigned(itinerary(route)).status());
    }

    /// Booking's answer once routing knows the voyages and can be asked.
    Response assigned(JsonNode legs) {
        return await("the voyages")
                .atMost(TIMEOUT)
                .until(
                        () -> assignAnswer(legs),
                        response -> !response.isRetryable()
                                && !response.json().path("error").asText().equals("unknown voyage"));
    }

    Response command(String name, String member, String value) {
        return shipping.client()
                .post(
                        "/booking/v1/cargos/" + id + "/" + name,
                        JsonNodeFactory.instance.objectNode().put(member, value));
    }

    /// The route as booking takes it; the voyages are made.
    ObjectNode itinerary(String route) {
        var legs = JsonNodeFactory.instance.objectNode();
        var movements = new HashMap<String, StringBuilder>();
        var time = arrival;
        for (String leg : route.split(", ")) {
            var words = leg.split(" ");
            var load = time.plus(1, ChronoUnit.DAYS);
            time = load.plus(2, ChronoUnit.DAYS);
            legs.withArray("legs")
                    .addObject()
                    .put("voyage_number", voyage(words[2]))
                    .put("from", words[0])
                    .put("to", words[1])
                    .put("load_time", load.toString())
                    .put("unload_time", time.toString());
            var movement = "%s %s %.10s %.10s".formatted(words[0], words[1], load, time);
            lastUnloading = "Unload %s %s".formatted(words[1], words[2]);
            movements.merge(
                    words[2],
                    new StringBuilder(movement),
                    (some, more) -> some.append(", ").append(more));
        }
        arrival = time;
        unloaded = Optional.empty();
        movements.forEach((name, written) -> put(name, written.toString()));
        return legs;
    }

    /// A voyage that exists, and that the cargo has no leg of.
    void otherVoyage(String name) {
        put(name, "USNYC USCHI %.10s %.10s".formatted(DEPARTURE, DEPARTURE.plus(3, ChronoUnit.DAYS)));
    }

    private void put(String name, String movements) {
        var number = voyage(name);
        shipping.client()
                .send("PUT", "/routing/v1/voyages/" + number, Voyage.of(number, movements), Map.of())
                .mustBe(201);
    }

    Response assignAnswer(JsonNode legs) {
        return shipping.assign(id, legs);
    }

    /// The number of the voyage that the vectors call so; the original ones are called by their numbers.
    String voyage(String name) {
        return name.isEmpty() || name.matches("V\\d+") ? name : voyages.computeIfAbsent(name, _ -> Voyage.number(name));
    }

    /// Reports each of these, parted by semicolons, an hour after the one before where no time is said.
    void happens(String events) {
        Stream.of(events.split("; "))
                .filter(event -> !event.isEmpty())
                .forEach(event -> report(event).mustBe(200));
    }

    Response report(String event) {
        var words = event.split(" ");
        var last = words[words.length - 1];
        boolean timed = last.contains("T") && last.contains(":");
        var voyage = words.length - (timed ? 1 : 0) > 2 ? words[2] : "";
        var time = timed ? OffsetDateTime.parse(last).toInstant() : LONG_AGO.plus(reported, ChronoUnit.HOURS);
        reported++;
        var response = shipping.report(new Incident(id, words[0], words[1], voyage(voyage), time));
        taken += response.status() == 200 ? 1 : 0;
        if (event.matches("(Load|Unload|Receive) .*")) {
            unloaded = event.startsWith(lastUnloading) ? Optional.of(time) : Optional.empty();
        }
        return response;
    }

    /// What tracking says once booking has taken in as many events, each judged.
    JsonNode trackedWith(int events) {
        return await("so many events")
                .atMost(TIMEOUT)
                .until(
                        this::tracked,
                        tracked -> tracked.path("events").size() == events
                                && tracked.path("events").findValues("expected").stream()
                                        .noneMatch(JsonNode::isNull));
    }

    JsonNode tracked() {
        return shipping.trackedInFull(id);
    }

    /// As booking shows it.
    JsonNode shown() {
        return shipping.cargo(id);
    }

    List<String> domainEvents() {
        return shipping.domainEvents(id).stream()
                .map(event -> event.path("type").asText())
                .toList();
    }

    Shipping shipping() {
        return shipping;
    }

    String id() {
        return id;
    }

    /// How many reports were answered with 200, repetitions counted.
    int taken() {
        return taken;
    }

    /// When the last leg assigned unloads, or has unloaded the cargo (rule A16).
    Instant arrival() {
        return unloaded.orElse(arrival);
    }

    @Override
    public void close() {
        shipping.close();
    }
}
