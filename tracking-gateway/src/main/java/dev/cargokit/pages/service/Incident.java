package dev.cargokit.pages.service;

import java.time.Instant;

/// A report of what was done to a cargo. All of it together is its identity: the same report twice is one.
///
/// @param voyage empty where there is none
public record Incident(Instant completionTime, String trackingId, String voyage, String location, String eventType) {}
