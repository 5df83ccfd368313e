package dev.cargokit.handling.domain;

import java.time.Instant;

/// A report that is not checked yet: its cargo, voyage (`""` for none) and location may not exist.
public record HandlingReport(
        String cargo, HandlingEventType type, String location, String voyage, Instant completionTime) {}
