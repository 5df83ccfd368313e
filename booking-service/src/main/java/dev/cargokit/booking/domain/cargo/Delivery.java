package dev.cargokit.booking.domain.cargo;

import dev.cargokit.booking.domain.estimate.Risk;
import dev.cargokit.booking.domain.handling.HandlingActivity;
import dev.cargokit.booking.domain.handling.HandlingActivity.Claim;
import dev.cargokit.booking.domain.handling.HandlingActivity.Customs;
import dev.cargokit.booking.domain.handling.HandlingActivity.Load;
import dev.cargokit.booking.domain.handling.HandlingActivity.Receive;
import dev.cargokit.booking.domain.handling.HandlingActivity.Unload;
import dev.cargokit.booking.domain.handling.HandlingEvent;
import dev.cargokit.booking.domain.handling.HandlingHistory;
import dev.cargokit.booking.domain.location.UnLocode;
import dev.cargokit.booking.domain.voyage.VoyageNumber;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// How far a cargo has come: a pure function of its route specification, its itinerary with the current schedules, and
/// its handling history (rule A13). Of the history only the last movement counts: customs clearance changes nothing
/// (rule A7).
///
/// Optional is a component type here: only [#derive] and the read side create one.
///
/// @param eta the arrival by the current schedules, while the cargo is on track (rule A16)
/// @param nextExpectedActivity what the itinerary expects next, while the cargo is on track
/// @param nextExpectedBy when that is estimated; a claim has no such time
/// @param risks without the overdue activity, which depends on when the cargo is read
public record Delivery(
        RoutingStatus routingStatus,
        TransportStatus transportStatus,
        boolean misdirected,
        boolean unloadedAtDestination,
        Optional<UnLocode> lastKnownLocation,
        Optional<VoyageNumber> currentVoyage,
        Optional<Instant> eta,
        Optional<HandlingActivity> nextExpectedActivity,
        Optional<Instant> nextExpectedBy,
        List<Risk> risks) {

    public Delivery {
        risks = List.copyOf(risks);
    }

    public static Delivery derive(
            RouteSpecification specification, Optional<Itinerary> itinerary, HandlingHistory history) {
        var movement = history.lastMovement();
        var misdirected = itinerary.isPresent()
                && movement.isPresent()
                && isOffItinerary(specification, itinerary.get(), movement.get());
        var progress = itinerary.filter(_ -> !misdirected).map(legs -> ItineraryProgress.of(legs, history));
        var onTrack = itinerary.filter(specification::isSatisfiedBy).filter(_ -> !misdirected);
        var eta = onTrack.flatMap(_ -> progress.flatMap(ItineraryProgress::arrival));
        return new Delivery(
                routingStatus(specification, itinerary),
                movement.map(event -> TransportStatus.after(event.activity())).orElse(TransportStatus.NOT_RECEIVED),
                misdirected,
                movement.filter(event -> isUnloadedAt(specification.destination(), event))
                        .isPresent(),
                movement.map(HandlingEvent::location),
                movement.map(HandlingEvent::activity)
                        .filter(activity -> activity instanceof Load)
                        .flatMap(HandlingActivity::voyage),
                eta,
                onTrack.flatMap(legs -> next(legs, movement)),
                onTrack.flatMap(_ -> progress.flatMap(ItineraryProgress::nextHandling)),
                history.claim().isPresent() ? List.of() : risks(progress, late(eta, specification.arrivalDeadline())));
    }

    Delivery withoutRisks() {
        return new Delivery(
                routingStatus,
                transportStatus,
                misdirected,
                unloadedAtDestination,
                lastKnownLocation,
                currentVoyage,
                eta,
                nextExpectedActivity,
                nextExpectedBy,
                List.of());
    }

    private static List<Risk> risks(Optional<ItineraryProgress> progress, Optional<Risk> late) {
        var ofLegs = progress.map(ItineraryProgress::risks).stream().flatMap(List::stream);
        return Stream.concat(ofLegs, late.stream()).toList();
    }

    private static Optional<Risk> late(Optional<Instant> eta, Instant deadline) {
        return eta.filter(arrival -> !arrival.isBefore(deadline))
                .map(arrival -> new Risk(
                        Risk.Kind.LATE,
                        OptionalInt.empty(),
                        "It arrives at %s; the deadline is %s.".formatted(arrival, deadline)));
    }

    private static RoutingStatus routingStatus(RouteSpecification specification, Optional<Itinerary> itinerary) {
        return itinerary
                .map(legs -> specification.isSatisfiedBy(legs) ? RoutingStatus.ROUTED : RoutingStatus.MISROUTED)
                .orElse(RoutingStatus.NOT_ROUTED);
    }

    /// The last movement is not in the itinerary, unless a rerouting has accounted for it: then the itinerary
    /// starts there (rule A6).
    private static boolean isOffItinerary(
            RouteSpecification specification, Itinerary itinerary, HandlingEvent movement) {
        return !itinerary.expects(movement.activity())
                && !isInPort(itinerary.origin(), movement)
                && !(specification.accountsFor(movement) && itinerary.origin().equals(movement.location()));
    }

    private static boolean isInPort(UnLocode location, HandlingEvent movement) {
        return switch (movement.activity()) {
            case Receive _, Unload _ -> movement.location().equals(location);
            case Load _, Customs _, Claim _ -> false;
        };
    }

    private static boolean isUnloadedAt(UnLocode location, HandlingEvent event) {
        return event.activity() instanceof Unload unload && unload.location().equals(location);
    }

    /// After an event on track that the itinerary does not expect, the itinerary begins.
    private static Optional<HandlingActivity> next(Itinerary itinerary, Optional<HandlingEvent> movement) {
        if (movement.isEmpty()) {
            return Optional.of(new Receive(itinerary.origin()));
        }
        var activity = movement.get().activity();
        return itinerary.expects(activity) ? itinerary.next(activity) : Optional.of(itinerary.firstLoad());
    }
}
