package dev.cargokit.booking.domain.cargo;

import dev.cargokit.booking.domain.handling.HandlingEvent;
import dev.cargokit.booking.domain.location.UnLocode;
import dev.cargokit.booking.domain.voyage.VoyageSchedule;
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

    /// A change of a voyage's schedule has changed the estimated times of the cargo's legs (rule A15).
    record CargoRescheduled(TrackingId cargo, Instant occurredAt, VoyageSchedule schedule) implements CargoEvent {}

    /// The ETA is later than it was (rule A16).
    record CargoDelayed(TrackingId cargo, Instant occurredAt, Instant eta, Instant previousEta, String reason)
            implements CargoEvent {}

    /// The ETA is earlier than it was (rule A16).
    record CargoExpedited(TrackingId cargo, Instant occurredAt, Instant eta, Instant previousEta, String reason)
            implements CargoEvent {}

    /// Published when the connection becomes missed (rule A17), not while it stays so.
    ///
    /// @param leg the one that will leave without the cargo, from 0
    record ConnectionMissed(TrackingId cargo, Instant occurredAt, int leg, String detail) implements CargoEvent {}

    record ConnectionRestored(TrackingId cargo, Instant occurredAt, int leg) implements CargoEvent {}

    /// The voyage of a leg was cancelled or no longer calls where the leg loads or unloads (rule A17).
    record LegCannotBeSailed(TrackingId cargo, Instant occurredAt, int leg, String detail) implements CargoEvent {}

    /// A leg that could not be sailed can be again.
    record LegRestored(TrackingId cargo, Instant occurredAt, int leg) implements CargoEvent {}
}
