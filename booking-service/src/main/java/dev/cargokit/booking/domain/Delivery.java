package dev.cargokit.booking.domain;

import dev.cargokit.booking.domain.HandlingActivity.Claim;
import dev.cargokit.booking.domain.HandlingActivity.Customs;
import dev.cargokit.booking.domain.HandlingActivity.Load;
import dev.cargokit.booking.domain.HandlingActivity.Receive;
import dev.cargokit.booking.domain.HandlingActivity.Unload;
import java.time.Instant;
import java.util.Optional;

/// How a cargo is doing: a pure function of what was promised, how it is to be carried and what was done
/// (rule A13).
///
/// Optional is a component here, against our habit: only [#derive] and the read side make one, nobody has to
/// pass emptiness around, and equality comes for free.
///
/// @param eta the planned arrival, while the cargo is on track
/// @param nextExpectedActivity what the itinerary foresees next, while the cargo is on track
public record Delivery(
        RoutingStatus routingStatus,
        TransportStatus transportStatus,
        boolean misdirected,
        boolean unloadedAtDestination,
        Optional<UnLocode> lastKnownLocation,
        Optional<VoyageNumber> currentVoyage,
        Optional<Instant> eta,
        Optional<HandlingActivity> nextExpectedActivity) {

    public static Delivery derive(
            RouteSpecification specification, Optional<Itinerary> itinerary, HandlingHistory history) {
        var last = history.last();
        var movement = history.lastMovement();
        var misdirected = itinerary.isPresent()
                && last.isPresent()
                && movement.isPresent()
                && isAstray(specification, itinerary.get(), movement.get(), last.get());
        var onTrack = itinerary.filter(specification::isSatisfiedBy).filter(_ -> !misdirected);
        return new Delivery(
                routingStatus(specification, itinerary),
                last.map(event -> TransportStatus.after(event.activity())).orElse(TransportStatus.NOT_RECEIVED),
                misdirected,
                movement.filter(event -> isUnloadedAt(specification.destination(), event))
                        .isPresent(),
                last.map(HandlingEvent::location),
                last.map(HandlingEvent::activity)
                        .filter(activity -> activity instanceof Load)
                        .flatMap(HandlingActivity::voyage),
                onTrack.map(Itinerary::arrival),
                onTrack.flatMap(journey -> next(journey, movement)));
    }

    private static RoutingStatus routingStatus(RouteSpecification specification, Optional<Itinerary> itinerary) {
        return itinerary
                .map(journey -> specification.isSatisfiedBy(journey) ? RoutingStatus.ROUTED : RoutingStatus.MISROUTED)
                .orElse(RoutingStatus.NOT_ROUTED);
    }

    /// Not where the itinerary has it, unless a rerouting has taken that into account: then the journey
    /// starts there (rule A6).
    private static boolean isAstray(
            RouteSpecification specification, Itinerary itinerary, HandlingEvent movement, HandlingEvent last) {
        return !itinerary.expects(movement.activity())
                && !liesAt(itinerary.origin(), movement, last)
                && !(specification.answers(last) && itinerary.origin().equals(last.location()));
    }

    private static boolean liesAt(UnLocode place, HandlingEvent movement, HandlingEvent last) {
        return switch (movement.activity()) {
            case Receive _, Unload _ -> last.location().equals(place);
            case Load _, Customs _, Claim _ -> false;
        };
    }

    private static boolean isUnloadedAt(UnLocode place, HandlingEvent event) {
        return event.activity() instanceof Unload unload && unload.location().equals(place);
    }

    /// An event on track that the itinerary does not expect is what the journey starts from.
    private static Optional<HandlingActivity> next(Itinerary itinerary, Optional<HandlingEvent> movement) {
        if (movement.isEmpty()) {
            return Optional.of(new Receive(itinerary.origin()));
        }
        var activity = movement.get().activity();
        return itinerary.expects(activity) ? itinerary.next(activity) : Optional.of(itinerary.firstLoad());
    }
}
