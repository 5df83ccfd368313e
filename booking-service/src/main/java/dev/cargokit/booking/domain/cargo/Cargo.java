package dev.cargokit.booking.domain.cargo;

import static java.util.Objects.requireNonNull;

import dev.cargokit.booking.domain.BookingRefusal;
import dev.cargokit.booking.domain.cargo.CargoEvent.CargoBooked;
import dev.cargokit.booking.domain.cargo.CargoEvent.CargoClaimed;
import dev.cargokit.booking.domain.cargo.CargoEvent.CargoHandled;
import dev.cargokit.booking.domain.cargo.CargoEvent.CargoRerouted;
import dev.cargokit.booking.domain.cargo.CargoEvent.CargoRescheduled;
import dev.cargokit.booking.domain.cargo.CargoEvent.CargoRouted;
import dev.cargokit.booking.domain.cargo.CargoEvent.DeadlineChanged;
import dev.cargokit.booking.domain.cargo.CargoEvent.DestinationChanged;
import dev.cargokit.booking.domain.estimate.EtaChange;
import dev.cargokit.booking.domain.estimate.KnownRisk;
import dev.cargokit.booking.domain.handling.HandlingActivity;
import dev.cargokit.booking.domain.handling.HandlingEvent;
import dev.cargokit.booking.domain.handling.HandlingHistory;
import dev.cargokit.booking.domain.handling.HandlingReport;
import dev.cargokit.booking.domain.location.UnLocode;
import dev.cargokit.booking.domain.routing.RouteRequest;
import dev.cargokit.booking.domain.voyage.VoyageSchedule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The aggregate: goods that were booked to be carried from one place to another by a deadline.
///
/// Its verbs change it and record domain events; [#releaseEvents] returns those once, to be stored together
/// with the cargo.
public final class Cargo {

    private static final long FIRST_VERSION = 1;

    private final TrackingId trackingId;
    private final long version;
    private final List<CargoEvent> events = new ArrayList<>();
    private RouteSpecification specification;
    private Optional<Itinerary> itinerary;
    private final HandlingHistory history;
    private final List<EtaChange> etaChanges = new ArrayList<>();
    private Delivery delivery;
    private List<KnownRisk> risks;

    /// A stored cargo; [#book] creates new ones.
    ///
    /// @param risks as they were when it was stored
    public Cargo(
            TrackingId trackingId,
            long version,
            RouteSpecification specification,
            Optional<Itinerary> itinerary,
            HandlingHistory history,
            List<KnownRisk> risks) {
        this.trackingId = requireNonNull(trackingId);
        this.version = version;
        this.specification = specification;
        this.itinerary = itinerary;
        this.history = history;
        this.delivery = Delivery.derive(specification, itinerary, history);
        this.risks = List.copyOf(risks);
    }

    public static Cargo book(TrackingId trackingId, RouteSpecification specification, Instant now) {
        refusePast(specification.arrivalDeadline(), now);
        var cargo = new Cargo(
                trackingId, FIRST_VERSION, specification, Optional.empty(), HandlingHistory.empty(), List.of());
        cargo.events.add(new CargoBooked(trackingId, now, specification));
        return cargo;
    }

    /// The routes to look for: from the origin, or from where a cargo in transit can next change its course.
    public RouteRequest routeRequest(Instant now) {
        var start = ReroutingPoint.of(specification, itinerary, history);
        return new RouteRequest(
                start.location(),
                specification.destination(),
                start.readyAt().isAfter(now) ? start.readyAt() : now,
                specification.arrivalDeadline());
    }

    /// Makes a route the itinerary. A route from where a cargo in transit can next change its course
    /// becomes the start of a new route specification or, for a cargo aboard, continues the legs that it
    /// has sailed.
    public void assign(Itinerary route, Instant now) {
        refuseWhenClaimed();
        var start = ReroutingPoint.of(specification, itinerary, history);
        var newSpecification = start.specificationFor(route, specification);
        var newItinerary = start.itineraryFor(route);
        if (!newSpecification.isSatisfiedBy(newItinerary)) {
            throw new BookingRefusal.UnsatisfyingItinerary(newSpecification);
        }
        var routed = itinerary.isEmpty();
        events.add(
                routed
                        ? new CargoRouted(trackingId, now, newItinerary)
                        : new CargoRerouted(trackingId, now, newItinerary));
        itinerary = Optional.of(newItinerary);
        specification = newSpecification;
        // The risks of the former legs are gone with them.
        delivery = delivery.withoutRisks();
        risks = List.of();
        deriveDelivery(routed ? "Routed" : "Rerouted", now);
    }

    /// Estimates the legs on the voyage anew (rule A15). A schedule that changes none of them changes nothing, nor does
    /// any once the cargo is claimed: its ETA stays as it was (rule A8).
    public void reschedule(VoyageSchedule schedule, Instant now) {
        if (history.claim().isPresent()) {
            return;
        }
        var before = itinerary;
        itinerary = before.map(legs -> legs.rescheduled(schedule));
        if (!itinerary.equals(before)) {
            events.add(new CargoRescheduled(trackingId, now, schedule));
            deriveDelivery(schedule.reason(), now);
        }
    }

    public void changeDestination(UnLocode destination, Instant now) {
        refuseWhenClaimed();
        var newSpecification = specification.withDestination(destination);
        events.add(new DestinationChanged(trackingId, now, destination));
        specification = newSpecification;
        deriveDelivery("Destination changed", now);
    }

    public void changeArrivalDeadline(Instant deadline, Instant now) {
        refuseWhenClaimed();
        refusePast(deadline, now);
        events.add(new DeadlineChanged(trackingId, now, deadline));
        specification = specification.withArrivalDeadline(deadline);
        deriveDelivery("Arrival deadline changed", now);
    }

    /// Registers a handling report, in whatever order reports arrive; a report that is already known changes
    /// nothing.
    public void handle(HandlingReport report, Instant now) {
        if (history.contains(report)) {
            return;
        }
        refuseAgainstClaim(report);
        var expected = itinerary.map(legs -> legs.expects(report.activity())).orElse(true);
        var event = new HandlingEvent(report, expected);
        events.add(new CargoHandled(trackingId, now, event));
        history.add(event);
        deriveDelivery(event.activity().description(), now);
        if (event.isClaim()) {
            events.add(new CargoClaimed(trackingId, now, event.location()));
        }
    }

    private void deriveDelivery(String reason, Instant now) {
        var before = delivery;
        delivery = Delivery.derive(specification, itinerary, history);
        var change = new DeliveryChange(trackingId, before, delivery, reason, now);
        events.addAll(change.events());
        change.etaChange().ifPresent(etaChanges::add);
        risks = change.known(risks);
    }

    private static void refusePast(Instant deadline, Instant now) {
        if (!deadline.isAfter(now)) {
            throw new BookingRefusal.DeadlineNotInFuture();
        }
    }

    private void refuseWhenClaimed() {
        if (history.claim().isPresent()) {
            throw new BookingRefusal.CargoIsClaimed(trackingId);
        }
    }

    private void refuseAgainstClaim(HandlingReport report) {
        if (history.claim()
                .filter(claim -> report.completedAt().isAfter(claim.completedAt()))
                .isPresent()) {
            throw new BookingRefusal.CargoIsClaimed(trackingId);
        }
        if (report.activity() instanceof HandlingActivity.Claim
                && history.last()
                        .filter(last -> last.completedAt().isAfter(report.completedAt()))
                        .isPresent()) {
            throw new BookingRefusal.ClaimTooEarly(trackingId);
        }
    }

    /// The domain events since the last call.
    public List<CargoEvent> releaseEvents() {
        var released = List.copyOf(events);
        events.clear();
        return released;
    }

    /// The changes of the ETA since the last call.
    public List<EtaChange> releaseEtaChanges() {
        var released = List.copyOf(etaChanges);
        etaChanges.clear();
        return released;
    }

    public TrackingId trackingId() {
        return trackingId;
    }

    /// The version that was read; every stored change increments it.
    public long version() {
        return version;
    }

    public RouteSpecification specification() {
        return specification;
    }

    public Optional<Itinerary> itinerary() {
        return itinerary;
    }

    public HandlingHistory history() {
        return history;
    }

    public Delivery delivery() {
        return delivery;
    }

    /// The risks of the delivery, each with the time since when it is known.
    public List<KnownRisk> risks() {
        return risks;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Cargo that && trackingId.equals(that.trackingId);
    }

    @Override
    public int hashCode() {
        return trackingId.hashCode();
    }
}
