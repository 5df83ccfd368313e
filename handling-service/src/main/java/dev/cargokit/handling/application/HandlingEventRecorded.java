package dev.cargokit.handling.application;

import dev.cargokit.handling.domain.HandlingEvent;

/// Fired within the transaction that keeps a new event; observe it after success.
public record HandlingEventRecorded(HandlingEvent event) {}
