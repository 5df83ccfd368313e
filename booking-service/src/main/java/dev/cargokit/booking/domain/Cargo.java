package dev.cargokit.booking.domain;

import static java.util.Objects.requireNonNull;

import dev.cargokit.booking.domain.CargoEvent.CargoArrived;
import dev.cargokit.booking.domain.CargoEvent.CargoBooked;
import dev.cargokit.booking.domain.CargoEvent.CargoClaimed;
import dev.cargokit.booking.domain.CargoEvent.CargoHandled;
import dev.cargokit.booking.domain.CargoEvent.CargoMisdirected;
import dev.cargokit.booking.domain.CargoEvent.CargoRerouted;
import dev.cargokit.booking.domain.CargoEvent.CargoRouted;
import dev.cargokit.booking.domain.CargoEvent.DeadlineChanged;
import dev.cargokit.booking.domain.CargoEvent.DestinationChanged;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The aggregate: goods that were booked to be carried from one place to another by a deadline.
///
/// Its verbs change it and record what happened; [#takeEvents] hands that out once, to be kept together with
/// the cargo.
public final class Cargo {

    private static final long FIRST_VERSION = 1;

    private final TrackingId trackingId;
    private final long version;
    private final List<CargoEvent> news = new ArrayList<>();
    private RouteSpecification specification;
    private Optional<Itinerary> itinerary;
    private HandlingHistory history;
    private Delivery delivery;

    /// A cargo as it was kept; new ones are made by [#book].
    public Cargo(
            TrackingId trackingId,
            long version,
            RouteSpecification specification,
            Optional<Itinerary> itinerary,
            HandlingHistory history) {
        this.trackingId = requireNonNull(trackingId);
        this.version = version;
        this.specification = specification;
        this.itinerary = itinerary;
        this.history = history;
        this.delivery = Delivery.derive(specification, itinerary, history);
    }

    public static Cargo book(TrackingId trackingId, RouteSpecification specification, Instant now) {
        refusePast(specification.arrivalDeadline(), now);
        var cargo = new Cargo(trackingId, FIRST_VERSION, specification, Optional.empty(), HandlingHistory.EMPTY);
        cargo.news.add(new CargoBooked(trackingId, now, specification));
        return cargo;
    }

    /// What to ask routing for: from the origin, or from where a cargo under way can next change its course.
    public RouteRequest routeRequest(Instant now) {
        var start = Waypoint.of(specification, itinerary, history);
        return new RouteRequest(
                start.place(),
                specification.destination(),
                start.readyAt().isAfter(now) ? start.readyAt() : now,
                specification.arrivalDeadline());
    }

    /// Takes a route as the itinerary. A route that starts where a cargo under way can next change its course
    /// makes that the start of its promise, or continues what it has sailed when it is aboard.
    public void assign(Itinerary route, Instant now) {
        refuseWhenClaimed();
        var start = Waypoint.of(specification, itinerary, history);
        var promise = start.promise(specification, route);
        var journey = start.journey(route);
        if (!promise.isSatisfiedBy(journey)) {
            throw new BookingRefusal.UnsatisfyingItinerary(promise);
        }
        news.add(
                itinerary.isEmpty()
                        ? new CargoRouted(trackingId, now, journey)
                        : new CargoRerouted(trackingId, now, journey));
        itinerary = Optional.of(journey);
        specify(promise, now);
    }

    public void changeDestination(UnLocode destination, Instant now) {
        refuseWhenClaimed();
        var promise = specification.to(destination);
        news.add(new DestinationChanged(trackingId, now, destination));
        specify(promise, now);
    }

    public void changeArrivalDeadline(Instant deadline, Instant now) {
        refuseWhenClaimed();
        refusePast(deadline, now);
        news.add(new DeadlineChanged(trackingId, now, deadline));
        specify(specification.by(deadline), now);
    }

    /// Takes in what was done to the cargo, in whatever order it is reported; the same report again changes
    /// nothing.
    public void handle(HandlingReport report, Instant now) {
        if (history.contains(report)) {
            return;
        }
        refuseAgainstClaim(report);
        var expected =
                itinerary.map(journey -> journey.expects(report.activity())).orElse(true);
        var event = new HandlingEvent(report, expected);
        news.add(new CargoHandled(trackingId, now, event));
        history = history.with(event);
        derive(now);
        if (event.isClaim()) {
            news.add(new CargoClaimed(trackingId, now, event.location()));
        }
    }

    private void specify(RouteSpecification promise, Instant now) {
        specification = promise;
        derive(now);
    }

    private void derive(Instant now) {
        var before = delivery;
        delivery = Delivery.derive(specification, itinerary, history);
        if (delivery.misdirected() && !before.misdirected()) {
            delivery.lastKnownLocation().ifPresent(place -> news.add(new CargoMisdirected(trackingId, now, place)));
        }
        if (delivery.unloadedAtDestination() && !before.unloadedAtDestination()) {
            news.add(new CargoArrived(trackingId, now, specification.destination()));
        }
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
                && history.events().stream()
                        .anyMatch(event -> event.completedAt().isAfter(report.completedAt()))) {
            throw new BookingRefusal.ClaimTooEarly(trackingId);
        }
    }

    /// What happened since the last call.
    public List<CargoEvent> takeEvents() {
        var taken = List.copyOf(news);
        news.clear();
        return taken;
    }

    public TrackingId trackingId() {
        return trackingId;
    }

    /// Which state of the cargo this was when it was read; every change that is kept makes a higher one.
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

    @Override
    public boolean equals(Object other) {
        return other instanceof Cargo that && trackingId.equals(that.trackingId);
    }

    @Override
    public int hashCode() {
        return trackingId.hashCode();
    }
}
