package dev.cargokit.routing.application;

import dev.cargokit.routing.domain.Voyage;

/// A voyage with the schedule that it was given, and whether it is new.
public record ScheduledVoyage(Voyage voyage, boolean isNew) {}
