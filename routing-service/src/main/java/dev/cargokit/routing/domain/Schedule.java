package dev.cargokit.routing.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The movements of a voyage in order, and the calls that it omits. Movements connect in space and run forward in
/// time; an unsound schedule cannot exist.
///
/// A call has a position, from 0, which stays the same when the schedule is delayed or a call is omitted.
public record Schedule(List<CarrierMovement> movements, List<OmittedCall> omitted) {

    private static final Instant END = Instant.parse("2200-01-01T00:00:00Z");

    /// @param omitted in the order of their positions
    public Schedule {
        movements = List.copyOf(movements);
        omitted = List.copyOf(omitted);
        if (movements.isEmpty()) {
            throw new RoutingRefusal.UnsoundSchedule(0, "from", "A schedule has at least one movement.");
        }
        for (int next = 1; next < movements.size(); next++) {
            requireSuccession(movements.get(next - 1), movements.get(next), next);
        }
    }

    /// A schedule that omits no call.
    public Schedule(List<CarrierMovement> movements) {
        this(movements, List.of());
    }

    /// All calls by position, the omitted ones too.
    public List<Call> calls() {
        var calls = new ArrayList<Call>();
        for (int sailed = 0; sailed <= movements.size(); sailed++) {
            calls.add(sailedCall(sailed));
        }
        omitted.forEach(call -> calls.add(call.position(), Call.omitted(call.location())));
        return List.copyOf(calls);
    }

    /// The schedule in which a call and all later ones are later by a duration, or earlier by a negative one.
    ///
    /// @throws RoutingRefusal.UnsoundChange when the ship would arrive before it departs, or outside 1970 to 2199
    Schedule delayed(int call, Duration by) {
        int first = sailed(call);
        if (first > 0) {
            requireForward(movements.get(first - 1), by);
        }
        var delayed = IntStream.range(0, movements.size())
                .mapToObj(movement -> movements
                        .get(movement)
                        .delayed(movement >= first ? by : Duration.ZERO, movement >= first - 1 ? by : Duration.ZERO))
                .toList();
        if (delayed.getFirst().departure().isBefore(Instant.EPOCH)
                || !delayed.getLast().arrival().isBefore(END)) {
            throw new RoutingRefusal.UnsoundChange("by", "The voyage would not be within 1970 to 2199.");
        }
        return new Schedule(delayed, omitted);
    }

    /// The schedule without a call; the movements to it and from it become one.
    ///
    /// @throws RoutingRefusal.UnsoundChange when no movement would remain, or one from a place to itself
    Schedule omitting(int call) {
        if (movements.size() == 1) {
            throw new RoutingRefusal.UnsoundChange(
                    "location", "A voyage has at least two calls; it can be cancelled instead.");
        }
        int sailed = sailed(call);
        var location = sailedCall(sailed).location();
        var remaining = new ArrayList<>(movements);
        if (sailed == 0) {
            remaining.removeFirst();
        } else {
            var to = remaining.remove(sailed - 1);
            if (sailed < movements.size()) {
                remaining.set(sailed - 1, joined(to, movements.get(sailed)));
            }
        }
        var allOmitted = new ArrayList<>(omitted);
        allOmitted.add(new OmittedCall(call, location));
        allOmitted.sort(Comparator.comparingInt(OmittedCall::position));
        return new Schedule(remaining, allOmitted);
    }

    /// The number of a call among those that are not omitted.
    private int sailed(int call) {
        return call
                - (int) omitted.stream()
                        .filter(other -> other.position() < call)
                        .count();
    }

    private Call sailedCall(int sailed) {
        boolean isLast = sailed == movements.size();
        return new Call(
                isLast ? movements.getLast().to() : movements.get(sailed).from(),
                sailed == 0
                        ? Optional.empty()
                        : Optional.of(movements.get(sailed - 1).arrival()),
                isLast ? Optional.empty() : Optional.of(movements.get(sailed).departure()));
    }

    private static CarrierMovement joined(CarrierMovement to, CarrierMovement from) {
        if (to.from().equals(from.to())) {
            throw new RoutingRefusal.UnsoundChange(
                    "location",
                    "The voyage would call at " + from.to() + " twice running; omit one of those calls first.");
        }
        return new CarrierMovement(to.from(), from.to(), to.departure(), from.arrival());
    }

    private static void requireForward(CarrierMovement before, Duration by) {
        if (!before.arrival().plus(by).isAfter(before.departure())) {
            throw new RoutingRefusal.UnsoundChange(
                    "by",
                    "The ship departs from " + before.from() + " at " + before.departure() + " and arrives at "
                            + before.to() + " after that.");
        }
    }

    private static void requireSuccession(CarrierMovement previous, CarrierMovement next, int position) {
        if (!next.from().equals(previous.to())) {
            throw new RoutingRefusal.UnsoundSchedule(
                    position, "from", "A movement begins where the one before it ended.");
        }
        if (next.departure().isBefore(previous.arrival())) {
            throw new RoutingRefusal.UnsoundSchedule(
                    position, "departure", "A movement departs no earlier than the one before it arrived.");
        }
    }

    public record OmittedCall(int position, UnLocode location) {}
}
