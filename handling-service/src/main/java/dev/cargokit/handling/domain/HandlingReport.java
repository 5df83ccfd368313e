package dev.cargokit.handling.domain;

import java.time.Instant;

/// What somebody says has happened, not yet believed: its cargo, voyage (`""` for none) and location may not exist.
public record HandlingReport(
        String cargo, HandlingEventType type, String location, String voyage, Instant completionTime) {}
