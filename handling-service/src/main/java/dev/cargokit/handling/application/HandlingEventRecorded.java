package dev.cargokit.handling.application;

import dev.cargokit.handling.domain.HandlingEvent;

/// Fired in the transaction that stores a new event; observe it after success.
public record HandlingEventRecorded(HandlingEvent event) {}
