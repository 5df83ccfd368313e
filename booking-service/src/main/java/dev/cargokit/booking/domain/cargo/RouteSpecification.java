package dev.cargokit.booking.domain.cargo;

import static java.util.Objects.requireNonNull;

import dev.cargokit.booking.domain.BookingRefusal;
import dev.cargokit.booking.domain.handling.HandlingEvent;
import dev.cargokit.booking.domain.location.UnLocode;
import java.time.Instant;

/// What was agreed with the customer: origin, destination and arrival deadline.
///
/// @param departingAfter when the cargo is at the origin and ready to leave: [Instant#EPOCH] as booked, the
///     last event's completion for a cargo that was rerouted from where it is
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

    RouteSpecification withDestination(UnLocode newDestination) {
        return new RouteSpecification(origin, newDestination, arrivalDeadline, departingAfter);
    }

    RouteSpecification withArrivalDeadline(Instant newDeadline) {
        return new RouteSpecification(origin, destination, newDeadline, departingAfter);
    }

    RouteSpecification withOrigin(UnLocode newOrigin, Instant readyAt) {
        return new RouteSpecification(newOrigin, destination, arrivalDeadline, readyAt);
    }

    /// Whether this specification was made after the event: it starts where the event left the cargo.
    boolean accountsFor(HandlingEvent event) {
        return event.location().equals(origin) && !event.completedAt().isAfter(departingAfter);
    }
}
