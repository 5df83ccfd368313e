package dev.cargokit.booking.domain.estimate;

import static java.util.Objects.requireNonNull;

import dev.cargokit.booking.domain.location.UnLocode;
import dev.cargokit.booking.domain.voyage.ScheduledCall;
import dev.cargokit.booking.domain.voyage.VoyageSchedule;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/// The times of a leg by the current schedule of its voyage (rule A15). A time is empty when the voyage does not call
/// there any more.
///
/// Optional is a component type here: only a leg and the read side create one.
///
/// @param version of that schedule; 0 for a leg that routing has not checked
public record LegEstimate(long version, Optional<Instant> load, Optional<Instant> unload, boolean cancelled) {

    public LegEstimate {
        requireNonNull(load);
        requireNonNull(unload);
    }

    public static LegEstimate planned(long version, Instant load, Instant unload) {
        return new LegEstimate(version, Optional.of(load), Optional.of(unload), false);
    }

    /// The estimate of a leg by a changed schedule. Calls are those kept at the assignment where the voyage still calls
    /// at that place, otherwise the first that fit.
    public static LegEstimate of(UnLocode from, UnLocode to, Optional<LegCalls> kept, VoyageSchedule schedule) {
        var calls = schedule.calls();
        var load = find(calls, kept.map(LegCalls::load), from, 0, ScheduledCall::departure);
        int next = load.map(call -> call + 1).orElse(0);
        var unload = find(calls, kept.map(LegCalls::unload), to, next, ScheduledCall::arrival);
        return new LegEstimate(
                schedule.version(),
                load.map(calls::get).flatMap(ScheduledCall::departure),
                unload.map(calls::get).flatMap(ScheduledCall::arrival),
                schedule.cancelled());
    }

    public boolean hasSameTimes(LegEstimate other) {
        return load.equals(other.load) && unload.equals(other.unload) && cancelled == other.cancelled;
    }

    private static Optional<Integer> find(
            List<ScheduledCall> calls,
            Optional<Integer> kept,
            UnLocode location,
            int first,
            Function<ScheduledCall, Optional<Instant>> time) {
        var there = IntStream.range(first, calls.size())
                .filter(i -> calls.get(i).location().equals(location))
                .boxed()
                .toList();
        return kept.filter(there::contains)
                .or(() -> there.stream()
                        .filter(i -> time.apply(calls.get(i)).isPresent())
                        .findFirst());
    }
}
