package dev.cargokit.booking.domain.cargo;

import dev.cargokit.booking.domain.handling.HandlingEvent;
import dev.cargokit.booking.domain.location.UnLocode;
import java.time.Instant;

/// What happened to a cargo, each once and in order (rule A12).
public sealed interface CargoEvent {

    TrackingId cargo();

    /// When booking registered it.
    Instant occurredAt();

    record CargoBooked(TrackingId cargo, Instant occurredAt, RouteSpecification specification) implements CargoEvent {}

    record CargoRouted(TrackingId cargo, Instant occurredAt, Itinerary itinerary) implements CargoEvent {}

    record CargoRerouted(TrackingId cargo, Instant occurredAt, Itinerary itinerary) implements CargoEvent {}

    record DestinationChanged(TrackingId cargo, Instant occurredAt, UnLocode destination) implements CargoEvent {}

    record DeadlineChanged(TrackingId cargo, Instant occurredAt, Instant arrivalDeadline) implements CargoEvent {}

    record CargoHandled(TrackingId cargo, Instant occurredAt, HandlingEvent event) implements CargoEvent {}

    /// Published when the cargo becomes misdirected, not while it stays so.
    record CargoMisdirected(TrackingId cargo, Instant occurredAt, UnLocode location) implements CargoEvent {}

    record CargoArrived(TrackingId cargo, Instant occurredAt, UnLocode location) implements CargoEvent {}

    record CargoClaimed(TrackingId cargo, Instant occurredAt, UnLocode location) implements CargoEvent {}
}
