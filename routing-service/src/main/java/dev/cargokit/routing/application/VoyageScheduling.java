package dev.cargokit.routing.application;

import dev.cargokit.routing.domain.RoutingRefusal;
import dev.cargokit.routing.domain.Schedule;
import dev.cargokit.routing.domain.ScheduleChange;
import dev.cargokit.routing.domain.ScheduleChange.Cause;
import dev.cargokit.routing.domain.Voyage;
import dev.cargokit.routing.domain.VoyageNumber;
import dev.cargokit.routing.domain.VoyageRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/// The transaction of a schedule change, committed before the timetable in memory is refreshed. Changes come one
/// after another: each is checked against the voyage as the one before left it.
@ApplicationScoped
class VoyageScheduling {

    private final VoyageRepository voyages;

    VoyageScheduling(VoyageRepository voyages) {
        this.voyages = voyages;
    }

    /// Adds a voyage, or replaces the schedule of the one with this number.
    @Transactional
    ScheduledVoyage schedule(
            VoyageNumber number, Schedule schedule, Cause cause, Predicate<Optional<Voyage>> precondition) {
        var current = voyages.findForUpdate(number);
        require(number, precondition.test(current));
        var voyage = current.map(
                        known -> known.replace(schedule, cause).map(this::store).orElse(known))
                .orElseGet(() -> store(Voyage.schedule(number, schedule, cause)));
        return new ScheduledVoyage(voyage, current.isEmpty());
    }

    /// Changes a voyage, which stays as it is where there is nothing to change.
    @Transactional
    Voyage change(
            VoyageNumber number,
            Predicate<Optional<Voyage>> precondition,
            Function<Voyage, Optional<ScheduleChange>> change) {
        var current = voyages.findForUpdate(number);
        var voyage = current.orElseThrow(() -> new RoutingRefusal.UnknownVoyage(number));
        require(number, precondition.test(current));
        return change.apply(voyage).map(this::store).orElse(voyage);
    }

    private Voyage store(ScheduleChange change) {
        voyages.store(change);
        return change.voyage();
    }

    private static void require(VoyageNumber number, boolean isMet) {
        if (!isMet) {
            throw new RoutingRefusal.VoyageHasChanged(number);
        }
    }
}
