package dev.cargokit.booking.domain.cargo;

import dev.cargokit.booking.domain.estimate.Risk;
import dev.cargokit.booking.domain.estimate.Risk.Kind;
import dev.cargokit.booking.domain.handling.HandlingActivity.Load;
import dev.cargokit.booking.domain.handling.HandlingEvent;
import dev.cargokit.booking.domain.handling.HandlingHistory;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// How far a cargo that is not misdirected has come on its itinerary, and what the current schedules mean for the rest
/// of it (rules A16 to A18).
///
/// @param completed how many legs
/// @param aboard whether the cargo is aboard on the leg after those
/// @param ready when it was unloaded from the last completed leg, if that is on record
record ItineraryProgress(List<Leg> legs, int completed, boolean aboard, Optional<Instant> ready) {

    static ItineraryProgress of(Itinerary itinerary, HandlingHistory history) {
        var movement = history.lastMovement().map(HandlingEvent::activity).filter(itinerary::expects);
        int completed = movement.map(itinerary::legsCompletedBy).orElse(0);
        return new ItineraryProgress(
                itinerary.legs(),
                completed,
                movement.filter(activity -> activity instanceof Load).isPresent(),
                history.lastMovementBeforeClaim()
                        .filter(event -> completed > 0
                                && event.activity()
                                        .equals(itinerary
                                                .legs()
                                                .get(completed - 1)
                                                .unload()))
                        .map(HandlingEvent::completedAt));
    }

    private boolean isAtEnd() {
        return completed == legs.size();
    }

    /// The estimated unloading from the last leg, if all remaining legs can be sailed; the actual one once it has
    /// occurred.
    Optional<Instant> arrival() {
        return isAtEnd() && ready.isPresent()
                ? ready
                : legs.getLast().estimate().unload().filter(_ -> remaining().allMatch(this::canBeSailed));
    }

    /// When the next loading or unloading is estimated. A claim has no such time.
    Optional<Instant> nextHandling() {
        if (isAtEnd()) {
            return Optional.empty();
        }
        var estimate = legs.get(completed).estimate();
        return aboard ? estimate.unload() : estimate.load();
    }

    /// The risks of the remaining legs, in their order.
    List<Risk> risks() {
        return remaining()
                .boxed()
                .flatMap(leg -> Stream.of(unsailable(leg), missedConnection(leg)))
                .flatMap(Optional::stream)
                .toList();
    }

    private IntStream remaining() {
        return IntStream.range(completed, legs.size());
    }

    private boolean isLoadedOn(int leg) {
        return aboard && leg == completed;
    }

    private boolean canBeSailed(int leg) {
        var estimate = legs.get(leg).estimate();
        return !estimate.cancelled()
                && estimate.unload().isPresent()
                && (isLoadedOn(leg) || estimate.load().isPresent());
    }

    private Optional<Risk> unsailable(int number) {
        if (canBeSailed(number)) {
            return Optional.empty();
        }
        var leg = legs.get(number);
        var risk = leg.estimate().cancelled()
                ? new Risk(Kind.VOYAGE_CANCELLED, OptionalInt.of(number), leg.voyage() + " was cancelled.")
                : new Risk(
                        Kind.CALL_OMITTED,
                        OptionalInt.of(number),
                        leg.voyage() + " does not sail from " + leg.from() + " to " + leg.to() + " any more.");
        return Optional.of(risk);
    }

    private Optional<Risk> missedConnection(int number) {
        if (isLoadedOn(number) || !canBeSailed(number)) {
            return Optional.empty();
        }
        var leg = legs.get(number);
        var leaves = leg.estimate().load().orElseThrow();
        return readyFor(number)
                .filter(ready -> ready.isAfter(leaves))
                .map(ready -> new Risk(
                        Kind.MISSED_CONNECTION,
                        OptionalInt.of(number),
                        "%s leaves %s at %s; the cargo is ready for it at %s."
                                .formatted(leg.voyage(), leg.from(), leaves, ready)));
    }

    /// When the cargo can be loaded on a leg: once it was unloaded from the previous one or, until then, the transfer
    /// time after the estimate. Unknown when the previous leg cannot be sailed.
    private Optional<Instant> readyFor(int number) {
        if (number == completed) {
            return ready;
        }
        var previous = legs.get(number - 1);
        return previous.estimate()
                .unload()
                .filter(_ -> canBeSailed(number - 1))
                .map(unloading -> unloading.plus(previous.transfer()));
    }
}
