package dev.cargokit.web.client.booking;

import java.time.Instant;

/// One leg of a route, as in booking's API.
public record Leg(String voyageNumber, String from, String to, Instant loadTime, Instant unloadTime) {}
