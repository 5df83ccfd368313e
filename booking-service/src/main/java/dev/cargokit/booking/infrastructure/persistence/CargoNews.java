package dev.cargokit.booking.infrastructure.persistence;

import java.util.List;

/// Told within the service when a transaction keeps cargo events.
///
/// @param types of the events, in order
public record CargoNews(List<EventType> types) {}
