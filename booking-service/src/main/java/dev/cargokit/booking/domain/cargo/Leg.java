package dev.cargokit.booking.domain.cargo;

import static java.util.Objects.requireNonNull;

import dev.cargokit.booking.domain.estimate.LegCalls;
import dev.cargokit.booking.domain.estimate.LegEstimate;
import dev.cargokit.booking.domain.handling.HandlingActivity;
import dev.cargokit.booking.domain.location.UnLocode;
import dev.cargokit.booking.domain.voyage.VoyageNumber;
import dev.cargokit.booking.domain.voyage.VoyageSchedule;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// One leg of an itinerary: loaded onto a voyage at one location, unloaded from it at another. [Itinerary]
/// validates its legs.
///
/// @param loadTime as promised when the route was assigned, like `unloadTime`
/// @param calls empty until routing has checked the leg
/// @param estimate the same times by the current schedule
public record Leg(
        VoyageNumber voyage,
        UnLocode from,
        UnLocode to,
        Instant loadTime,
        Instant unloadTime,
        Optional<LegCalls> calls,
        LegEstimate estimate) {

    public Leg {
        requireNonNull(voyage);
        requireNonNull(from);
        requireNonNull(to);
        requireNonNull(loadTime);
        requireNonNull(unloadTime);
        requireNonNull(calls);
        requireNonNull(estimate);
    }

    /// A leg as planned.
    public Leg(VoyageNumber voyage, UnLocode from, UnLocode to, Instant loadTime, Instant unloadTime) {
        this(
                voyage,
                from,
                to,
                loadTime,
                unloadTime,
                Optional.empty(),
                LegEstimate.planned(0, requireNonNull(loadTime), requireNonNull(unloadTime)));
    }

    /// The leg as routing checked it, estimated as planned.
    public Leg checkedAs(LegCalls checked) {
        var planned = LegEstimate.planned(checked.version(), loadTime, unloadTime);
        return new Leg(voyage, from, to, loadTime, unloadTime, Optional.of(checked), planned);
    }

    /// The same leg unless the schedule is a later one of its voyage and changes its times.
    Leg rescheduled(VoyageSchedule schedule) {
        if (!schedule.voyage().equals(voyage) || schedule.version() <= estimate.version()) {
            return this;
        }
        var changed = LegEstimate.of(from, to, calls, schedule);
        return changed.hasSameTimes(estimate) ? this : estimatedAs(changed);
    }

    /// Promises what is estimated: for a cargo aboard that is rerouted. A ship that is early by more than the leg takes
    /// would unload before the promised loading; the promise stays.
    Leg replanned() {
        var unloading = estimate.unload().filter(loadTime::isBefore).orElse(unloadTime);
        return new Leg(voyage, from, to, loadTime, unloading, calls, estimate);
    }

    public Leg estimatedAs(LegEstimate current) {
        return new Leg(voyage, from, to, loadTime, unloadTime, calls, current);
    }

    /// Whether the estimate is that of the assignment.
    public boolean isAsPlanned() {
        return estimate.equals(LegEstimate.planned(calls.map(LegCalls::version).orElse(0L), loadTime, unloadTime));
    }

    Duration transfer() {
        return calls.map(LegCalls::transfer).orElse(Duration.ZERO);
    }

    HandlingActivity.Load load() {
        return new HandlingActivity.Load(voyage, from);
    }

    HandlingActivity.Unload unload() {
        return new HandlingActivity.Unload(voyage, to);
    }
}
