package dev.cargokit.booking.domain.cargo;

import dev.cargokit.booking.domain.handling.HandlingActivity.Claim;
import dev.cargokit.booking.domain.handling.HandlingActivity.Customs;
import dev.cargokit.booking.domain.handling.HandlingActivity.Load;
import dev.cargokit.booking.domain.handling.HandlingActivity.Unload;
import dev.cargokit.booking.domain.handling.HandlingReport;
import dev.cargokit.booking.domain.location.UnLocode;
import dev.cargokit.booking.domain.voyage.VoyageNumber;
import dev.cargokit.booking.domain.voyage.VoyageSchedule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// Rules A15 to A18 read word by word, for one cargo at the end of everything: the plan, the last schedule of each
/// voyage, and all reports.
final class EstimateOracle {

    private final List<Leg> plan;
    private final Instant deadline;
    private final Map<VoyageNumber, VoyageSchedule> schedules;
    private final List<HandlingReport> movements;

    EstimateOracle(
            Itinerary plan,
            Instant deadline,
            Map<VoyageNumber, VoyageSchedule> schedules,
            List<HandlingReport> reports) {
        this.plan = plan.legs();
        this.deadline = deadline;
        this.schedules = schedules;
        this.movements = reports.stream()
                .filter(report -> !(report.activity() instanceof Customs))
                .sorted(Comparator.comparing(HandlingReport::completedAt))
                .toList();
    }

    /// As `2009-03-20T00:00:00Z [MISSED_CONNECTION 1]`.
    String expected() {
        if (isMisdirected()) {
            return "null []";
        }
        var eta = eta();
        var risks = new ArrayList<String>();
        for (int i = 0; i < plan.size(); i++) {
            if (isAhead(i) && !canBeSailed(i)) {
                risks.add((isCancelled(i) ? "VOYAGE_CANCELLED " : "CALL_OMITTED ") + i);
            } else if (i > 0 && isAhead(i) && !isAboard(i) && isMissed(i)) {
                risks.add("MISSED_CONNECTION " + i);
            }
        }
        if (eta != null && !eta.isBefore(deadline)) {
            risks.add("LATE");
        }
        return eta + " " + (isClaimed() ? List.of() : risks);
    }

    private HandlingReport last() {
        return movements.isEmpty() ? null : movements.getLast();
    }

    private boolean isClaimed() {
        return last() != null && last().activity() instanceof Claim;
    }

    private boolean isMisdirected() {
        return last() != null
                && last().activity() instanceof Unload unload
                && plan.stream().noneMatch(leg -> leg.to().equals(unload.location()));
    }

    private boolean isAboard(int leg) {
        return last() != null
                && last().activity() instanceof Load load
                && load.location().equals(plan.get(leg).from());
    }

    private boolean isUnloadedFrom(int leg) {
        return last() != null
                && last().activity() instanceof Unload unload
                && unload.location().equals(plan.get(leg).to());
    }

    /// Neither over nor behind the leg that the cargo is on.
    private boolean isAhead(int leg) {
        for (int i = leg; i < plan.size(); i++) {
            if (isUnloadedFrom(i) || i > leg && isAboard(i)) {
                return false;
            }
        }
        return !isClaimed();
    }

    private Instant eta() {
        int end = plan.size() - 1;
        if (!isAhead(end)) {
            var before = isClaimed() ? movements.subList(0, movements.size() - 1) : movements;
            if (!before.isEmpty()
                    && before.getLast().activity() instanceof Unload unload
                    && unload.location().equals(plan.get(end).to())) {
                return before.getLast().completedAt();
            }
        }
        for (int i = 0; i < plan.size(); i++) {
            if (isAhead(i) && !canBeSailed(i)) {
                return null;
            }
        }
        return unload(end);
    }

    private boolean isMissed(int leg) {
        if (isUnloadedFrom(leg - 1)) {
            return last().completedAt().isAfter(load(leg));
        }
        return canBeSailed(leg - 1)
                && unload(leg - 1).plus(plan.get(leg - 1).transfer()).isAfter(load(leg));
    }

    private boolean canBeSailed(int leg) {
        return !isCancelled(leg) && unload(leg) != null && (isAboard(leg) || load(leg) != null);
    }

    private boolean isCancelled(int leg) {
        var schedule = schedules.get(plan.get(leg).voyage());
        return schedule != null && schedule.cancelled();
    }

    private Instant load(int leg) {
        var schedule = schedules.get(plan.get(leg).voyage());
        if (schedule == null) {
            return plan.get(leg).loadTime();
        }
        int call = loadCall(leg);
        return call < 0 ? null : schedule.calls().get(call).departure().orElse(null);
    }

    private Instant unload(int leg) {
        var schedule = schedules.get(plan.get(leg).voyage());
        if (schedule == null) {
            return plan.get(leg).unloadTime();
        }
        var calls = schedule.calls();
        int kept = plan.get(leg).calls().orElseThrow().unload();
        int load = loadCall(leg);
        if (kept > load && isAt(schedule, kept, plan.get(leg).to())) {
            return calls.get(kept).arrival().orElse(null);
        }
        for (int i = load + 1; i < calls.size(); i++) {
            if (isAt(schedule, i, plan.get(leg).to()) && calls.get(i).arrival().isPresent()) {
                return calls.get(i).arrival().get();
            }
        }
        return null;
    }

    private int loadCall(int leg) {
        var schedule = schedules.get(plan.get(leg).voyage());
        int kept = plan.get(leg).calls().orElseThrow().load();
        if (isAt(schedule, kept, plan.get(leg).from())) {
            return kept;
        }
        for (int i = 0; i < schedule.calls().size(); i++) {
            if (isAt(schedule, i, plan.get(leg).from())
                    && schedule.calls().get(i).departure().isPresent()) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isAt(VoyageSchedule schedule, int call, UnLocode location) {
        return call < schedule.calls().size()
                && schedule.calls().get(call).location().equals(location);
    }
}
