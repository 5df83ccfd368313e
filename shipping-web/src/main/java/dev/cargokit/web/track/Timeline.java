package dev.cargokit.web.track;

import dev.cargokit.web.client.booking.Activity;
import dev.cargokit.web.client.booking.Cargo;
import dev.cargokit.web.client.tracking.TrackedEvent;
import dev.cargokit.web.track.Step.State;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Merges the plan with what happened. What happened comes first, in order, each event with its scheduled time; then
/// the rest of the plan.
final class Timeline {

    private Timeline() {}

    /// @param cargo null when booking is unavailable: then only what happened is known
    static List<Step> of(Cargo cargo, List<TrackedEvent> events) {
        var plan = cargo == null ? List.<Planned>of() : plan(cargo);
        var steps = new ArrayList<Step>();
        int reached = 0;
        for (var event : events) {
            int index = indexOf(activity(event), plan, reached);
            steps.add(happened(event, index < 0 ? null : plan.get(index).time));
            reached = index < 0 ? reached : index + 1;
        }
        if (cargo != null && !cargo.claimed()) {
            steps.addAll(ahead(cargo, plan, reached));
        }
        return steps;
    }

    private static List<Planned> plan(Cargo cargo) {
        var plan = new ArrayList<Planned>();
        if (!cargo.legs().isEmpty()) {
            plan.add(new Planned(new Activity("Receive", cargo.legs().getFirst().from(), ""), null, null));
            for (var leg : cargo.legs()) {
                plan.add(new Planned(
                        new Activity("Load", leg.from(), leg.voyageNumber()), leg.loadTime(), leg.estimatedLoadTime()));
                plan.add(new Planned(
                        new Activity("Unload", leg.to(), leg.voyageNumber()),
                        leg.unloadTime(),
                        leg.estimatedUnloadTime()));
            }
            plan.add(new Planned(new Activity("Claim", cargo.legs().getLast().to(), ""), null, null));
        }
        return plan;
    }

    private static Step happened(TrackedEvent event, Instant planned) {
        var state = event.expected() == null ? State.UNJUDGED : event.expected() ? State.DONE : State.UNEXPECTED;
        return new Step(state, event.eventType(), event.location(), event.voyage(), planned, null, event.time());
    }

    private static List<Step> ahead(Cargo cargo, List<Planned> plan, int reached) {
        var next = cargo.nextExpectedActivity();
        int begin = next == null ? reached : Math.max(reached, indexOf(next, plan, 0));
        return plan.subList(begin, plan.size()).stream()
                .map(planned -> ahead(planned, next, cargo.misdirected()))
                .toList();
    }

    private static Step ahead(Planned planned, Activity next, boolean misdirected) {
        var activity = planned.activity;
        var state = misdirected ? State.DROPPED : activity.equals(next) ? State.NEXT : State.PLANNED;
        return new Step(
                state, activity.type(), activity.location(), activity.voyage(), planned.time, planned.estimate(), null);
    }

    private static Activity activity(TrackedEvent event) {
        return new Activity(event.eventType(), event.location(), event.voyage());
    }

    private static int indexOf(Activity activity, List<Planned> plan, int from) {
        for (int at = from; at < plan.size(); at++) {
            if (plan.get(at).activity.equals(activity)) {
                return at;
            }
        }
        return -1;
    }

    /// @param time null where the schedule has none
    /// @param current by the schedule of now; null where that has none
    private record Planned(Activity activity, Instant time, Instant current) {

        /// The current time where it is another one.
        private Instant estimate() {
            return current == null || current.equals(time) ? null : current;
        }
    }
}
