package dev.cargokit.booking.infrastructure.events;

import java.util.List;

/// Fired within the service when a transaction stores cargo events.
///
/// @param types of the events, in order
public record CargoEventsRecorded(List<CargoEventType> types) {}
