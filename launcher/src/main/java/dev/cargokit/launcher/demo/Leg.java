package dev.cargokit.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/// One leg of a route that booking offers.
public record Leg(String voyage, String from, String to) {

    /// The legs of a route, in order.
    static List<Leg> of(JsonNode route) {
        return StreamSupport.stream(route.path("legs").spliterator(), false)
                .map(leg -> new Leg(
                        leg.path("voyage_number").asText(),
                        leg.path("from").asText(),
                        leg.path("to").asText()))
                .toList();
    }

    static String describe(List<Leg> legs) {
        return legs.stream()
                .map(leg -> leg.from + " -" + leg.voyage + "-> " + leg.to)
                .collect(Collectors.joining(", "));
    }

    boolean touches(String port) {
        return from.equals(port) || to.equals(port);
    }
}
