package dev.cargokit.booking.domain;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/// What was promised to the customer: from here to there before the deadline.
///
/// @param departingAfter when the goods are at the origin and ready to leave; [Instant#EPOCH] for a cargo
///     that starts its journey, the last event's completion for one that was rerouted from where it is
public record RouteSpecification(
        UnLocode origin, UnLocode destination, Instant arrivalDeadline, Instant departingAfter) {

    public RouteSpecification {
        requireNonNull(destination);
        requireNonNull(arrivalDeadline);
        requireNonNull(departingAfter);
        if (origin.equals(destination)) {
            throw new BookingRefusal.SameOriginAndDestination(origin);
        }
    }

    public RouteSpecification(UnLocode origin, UnLocode destination, Instant arrivalDeadline) {
        this(origin, destination, arrivalDeadline, Instant.EPOCH);
    }

    /// Same start, same end, and an arrival strictly before the deadline (rule A1: instants, not days).
    public boolean isSatisfiedBy(Itinerary itinerary) {
        return itinerary.origin().equals(origin)
                && itinerary.destination().equals(destination)
                && itinerary.arrival().isBefore(arrivalDeadline);
    }

    RouteSpecification to(UnLocode newDestination) {
        return new RouteSpecification(origin, newDestination, arrivalDeadline, departingAfter);
    }

    RouteSpecification by(Instant newDeadline) {
        return new RouteSpecification(origin, destination, newDeadline, departingAfter);
    }

    RouteSpecification from(UnLocode newOrigin, Instant readyAt) {
        return new RouteSpecification(newOrigin, destination, arrivalDeadline, readyAt);
    }

    /// Whether this promise was made in answer to the event: it starts where that left the cargo.
    boolean answers(HandlingEvent event) {
        return event.location().equals(origin) && !event.completedAt().isAfter(departingAfter);
    }
}
