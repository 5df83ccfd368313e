package dev.cargokit.pages.service;

import java.time.Instant;

/// One leg of a route, as booking writes it.
public record Leg(String voyageNumber, String from, String to, Instant loadTime, Instant unloadTime) {}
