package dev.cargokit.web.client.routing;

import java.time.Instant;
import java.util.List;

public record Voyage(String voyageNumber, List<Movement> movements) {

    /// From one port to the next.
    public record Movement(String from, String to, Instant departure, Instant arrival) {}
}
