package dev.cargokit.system.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;

/// A leg of a route, as booking offers and takes it.
public record Leg(String voyage, String from, String to, Instant loadTime, Instant unloadTime) {

    /// Those of a route or a cargo; none when it has none.
    public static List<Leg> of(JsonNode holder) {
        return StreamSupport.stream(holder.path("legs").spliterator(), false)
                .map(leg -> new Leg(
                        leg.path("voyage_number").asText(),
                        leg.path("from").asText(),
                        leg.path("to").asText(),
                        Instant.parse(leg.path("load_time").asText()),
                        Instant.parse(leg.path("unload_time").asText())))
                .toList();
    }
}
