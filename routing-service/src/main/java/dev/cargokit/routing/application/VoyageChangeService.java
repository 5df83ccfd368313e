package dev.cargokit.routing.application;

import dev.cargokit.kit.middleware.Logged;
import dev.cargokit.kit.middleware.Measured;
import dev.cargokit.routing.domain.CallSelector;
import dev.cargokit.routing.domain.RoutingRefusal;
import dev.cargokit.routing.domain.Schedule;
import dev.cargokit.routing.domain.ScheduleChange;
import dev.cargokit.routing.domain.ScheduleChange.Cause;
import dev.cargokit.routing.domain.UnLocode;
import dev.cargokit.routing.domain.Voyage;
import dev.cargokit.routing.domain.VoyageNumber;
import dev.cargokit.routing.domain.search.Timetable;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/// Changes voyages. Searches follow when a method returns, in other instances within seconds.
///
/// The precondition is what the client requires of the voyage as it is before the change; there may be none. Where it
/// does not hold, [RoutingRefusal.VoyageHasChanged] is thrown.
@Logged
@Measured
@ApplicationScoped
public class VoyageChangeService {

    private final VoyageScheduling scheduling;
    private final TimetableCache timetable;
    private final Clock clock;

    VoyageChangeService(VoyageScheduling scheduling, TimetableCache timetable, Clock clock) {
        this.scheduling = scheduling;
        this.timetable = timetable;
        this.clock = clock;
    }

    /// Adds a voyage, or replaces its schedule.
    ///
    /// @throws RoutingRefusal.UnknownCall when the voyage calls at an unknown location
    public ScheduledVoyage schedule(
            VoyageNumber number, Schedule schedule, String reason, Predicate<Optional<Voyage>> precondition) {
        // A location may have been added by another instance a moment ago.
        timetable.refresh();
        requireKnownCalls(schedule, timetable.timetable());
        var scheduled = scheduling.schedule(number, schedule, cause(reason), precondition);
        timetable.refresh();
        return scheduled;
    }

    /// See [Voyage#delay].
    public Voyage delay(
            VoyageNumber number,
            CallSelector from,
            Duration by,
            String reason,
            Predicate<Optional<Voyage>> precondition) {
        return change(number, precondition, voyage -> Optional.of(voyage.delay(from, by, cause(reason))));
    }

    /// See [Voyage#omit].
    public Voyage omitCall(
            VoyageNumber number, CallSelector call, String reason, Predicate<Optional<Voyage>> precondition) {
        return change(number, precondition, voyage -> voyage.omit(call, cause(reason)));
    }

    /// See [Voyage#cancel].
    public Voyage cancel(VoyageNumber number, String reason, Predicate<Optional<Voyage>> precondition) {
        return change(number, precondition, voyage -> voyage.cancel(cause(reason)));
    }

    private Voyage change(
            VoyageNumber number,
            Predicate<Optional<Voyage>> precondition,
            Function<Voyage, Optional<ScheduleChange>> change) {
        var voyage = scheduling.change(number, precondition, change);
        timetable.refresh();
        return voyage;
    }

    private Cause cause(String reason) {
        return new Cause(reason, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private static void requireKnownCalls(Schedule schedule, Timetable timetable) {
        var movements = schedule.movements();
        for (int position = 0; position < movements.size(); position++) {
            requireKnown(position, "from", movements.get(position).from(), timetable);
            requireKnown(position, "to", movements.get(position).to(), timetable);
        }
    }

    private static void requireKnown(int movement, String field, UnLocode location, Timetable timetable) {
        if (!timetable.contains(location)) {
            throw new RoutingRefusal.UnknownCall(movement, field);
        }
    }
}
