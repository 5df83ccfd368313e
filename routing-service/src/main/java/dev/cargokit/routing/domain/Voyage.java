package dev.cargokit.routing.domain;

import dev.cargokit.routing.domain.ScheduleChange.Cause;
import dev.cargokit.routing.domain.ScheduleChange.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// A voyage and its schedule; two voyages are equal when their numbers are (Evans). A change makes the next version
/// (rule A15).
///
/// @param version the schedule's, from 1
public record Voyage(VoyageNumber number, Schedule schedule, long version, boolean cancelled) {

    public Voyage {
        Objects.requireNonNull(number);
        Objects.requireNonNull(schedule);
    }

    /// A new voyage.
    public Voyage(VoyageNumber number, Schedule schedule) {
        this(number, schedule, 1, false);
    }

    /// A new voyage, as a change of the timetable.
    public static ScheduleChange schedule(VoyageNumber number, Schedule schedule, Cause cause) {
        return new ScheduleChange(new Voyage(number, schedule), Kind.NEW, cause);
    }

    /// The departure from the first port.
    public Instant departure() {
        return schedule.movements().getFirst().departure();
    }

    /// The movements that cargo can be carried by: none when the voyage is cancelled.
    public List<CarrierMovement> sailings() {
        return cancelled ? List.of() : schedule.movements();
    }

    /// The calls at which cargo is loaded at `from` at `departure` and unloaded at `to` at `arrival`; empty when that
    /// is not sailed.
    public Optional<Stay> stay(UnLocode from, UnLocode to, Instant departure, Instant arrival) {
        var calls = schedule.calls();
        int load = indexOf(
                calls, call -> call.location().equals(from) && call.departure().equals(Optional.of(departure)));
        int unload = indexOf(
                calls, call -> call.location().equals(to) && call.arrival().equals(Optional.of(arrival)));
        return !cancelled && 0 <= load && load < unload ? Optional.of(new Stay(load, unload)) : Optional.empty();
    }

    /// Replaces the schedule, which brings a cancelled voyage back. Empty when it is the same already.
    public Optional<ScheduleChange> replace(Schedule replacement, Cause cause) {
        return !cancelled && schedule.equals(replacement)
                ? Optional.empty()
                : Optional.of(changed(replacement, false, Kind.REPLACE, cause));
    }

    /// Moves a call and all later ones; a negative duration makes them earlier.
    ///
    /// @throws RoutingRefusal.NoSuchCall also when the call is omitted
    /// @throws RoutingRefusal.UnsoundChange when the schedule would not run forward in time
    public ScheduleChange delay(CallSelector from, Duration by, Cause cause) {
        requireNotCancelled();
        int call = from.positionIn(schedule);
        if (schedule.calls().get(call).isOmitted()) {
            throw new RoutingRefusal.NoSuchCall(from.field(), "The voyage omits this call.");
        }
        return changed(schedule.delayed(call, by), false, Kind.DELAY, cause);
    }

    /// Omits a call. Empty when it is omitted already.
    ///
    /// @throws RoutingRefusal.UnsoundChange when fewer than two calls would remain
    public Optional<ScheduleChange> omit(CallSelector selected, Cause cause) {
        requireNotCancelled();
        int call = selected.positionIn(schedule);
        return schedule.calls().get(call).isOmitted()
                ? Optional.empty()
                : Optional.of(changed(schedule.omitting(call), false, Kind.OMIT_CALL, cause));
    }

    /// Cancels the voyage. Empty when it is cancelled already.
    public Optional<ScheduleChange> cancel(Cause cause) {
        return cancelled ? Optional.empty() : Optional.of(changed(schedule, true, Kind.CANCEL, cause));
    }

    private ScheduleChange changed(Schedule next, boolean isCancelled, Kind kind, Cause cause) {
        return new ScheduleChange(new Voyage(number, next, version + 1, isCancelled), kind, cause);
    }

    private void requireNotCancelled() {
        if (cancelled) {
            throw new RoutingRefusal.VoyageIsCancelled(number);
        }
    }

    private static int indexOf(List<Call> calls, Predicate<Call> wanted) {
        return IntStream.range(0, calls.size())
                .filter(call -> wanted.test(calls.get(call)))
                .findFirst()
                .orElse(-1);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Voyage that && number.equals(that.number);
    }

    @Override
    public int hashCode() {
        return number.hashCode();
    }

    /// The positions of the calls at which cargo is loaded and unloaded.
    public record Stay(int loadCall, int unloadCall) {}
}
