package dev.cargokit.bench.shipping;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;

/// A leg of a route as booking offers it.
record Leg(String voyage, String from, String to) {

    static List<Leg> of(JsonNode route) {
        return StreamSupport.stream(route.path("legs").spliterator(), false)
                .map(leg -> new Leg(
                        leg.path("voyage_number").asText(),
                        leg.path("from").asText(),
                        leg.path("to").asText()))
                .toList();
    }
}
