package dev.cargokit.booking.domain;

import java.time.Instant;

/// What happened to a cargo, each once and in order (rule A12).
public sealed interface CargoEvent {

    TrackingId cargo();

    /// When booking learned of it.
    Instant occurredAt();

    record CargoBooked(TrackingId cargo, Instant occurredAt, RouteSpecification specification) implements CargoEvent {}

    record CargoRouted(TrackingId cargo, Instant occurredAt, Itinerary itinerary) implements CargoEvent {}

    record CargoRerouted(TrackingId cargo, Instant occurredAt, Itinerary itinerary) implements CargoEvent {}

    record DestinationChanged(TrackingId cargo, Instant occurredAt, UnLocode destination) implements CargoEvent {}

    record DeadlineChanged(TrackingId cargo, Instant occurredAt, Instant arrivalDeadline) implements CargoEvent {}

    record CargoHandled(TrackingId cargo, Instant occurredAt, HandlingEvent event) implements CargoEvent {}

    /// The cargo went astray; published when it becomes so, not while it stays so.
    record CargoMisdirected(TrackingId cargo, Instant occurredAt, UnLocode location) implements CargoEvent {}

    record CargoArrived(TrackingId cargo, Instant occurredAt, UnLocode location) implements CargoEvent {}

    record CargoClaimed(TrackingId cargo, Instant occurredAt, UnLocode location) implements CargoEvent {}
}
