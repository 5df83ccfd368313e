package dev.cargokit.pages.service;

import java.time.Instant;
import java.util.List;

/// A voyage and what it sails.
public record Voyage(String voyageNumber, List<Movement> movements) {

    /// From one port to the next.
    public record Movement(String from, String to, Instant departure, Instant arrival) {}
}
