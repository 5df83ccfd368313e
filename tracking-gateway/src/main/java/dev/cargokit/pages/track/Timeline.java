package dev.cargokit.pages.track;

import dev.cargokit.pages.service.Activity;
import dev.cargokit.pages.service.Cargo;
import dev.cargokit.pages.service.Leg;
import dev.cargokit.pages.track.Step.State;
import dev.cargokit.tracking.domain.EventType;
import dev.cargokit.tracking.domain.Handling;
import dev.cargokit.tracking.domain.TrackedEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Lays what was planned beside what happened. What happened comes first, in its order, each with the time that the
/// plan had for it; then what is left of the plan.
final class Timeline {

    private Timeline() {}

    /// @param cargo null when booking could not be asked: then only what happened is known
    static List<Step> of(Cargo cargo, List<TrackedEvent> events) {
        var plan = cargo == null ? new ArrayList<Planned>() : plan(cargo);
        var steps = new ArrayList<Step>();
        int reached = 0;
        for (var event : events) {
            int found = plannedFor(event.handling(), plan, reached);
            steps.add(happened(event, found < 0 ? null : plan.get(found).time));
            reached = found < 0 ? reached : found + 1;
        }
        if (cargo != null && !cargo.claimed()) {
            steps.addAll(ahead(cargo, plan, events.isEmpty() ? 0 : reached));
        }
        return steps;
    }

    private static List<Step> ahead(Cargo cargo, List<Planned> plan, int reached) {
        var next = cargo.nextExpectedActivity();
        int begin = next == null ? reached : Math.max(reached, indexOf(next, plan));
        var steps = new ArrayList<Step>();
        for (var planned : plan.subList(Math.min(begin, plan.size()), plan.size())) {
            var state = cargo.misdirected() ? State.DROPPED : planned.is(next) ? State.NEXT : State.PLANNED;
            steps.add(new Step(
                    state,
                    planned.activity.type(),
                    planned.activity.location(),
                    planned.activity.voyage(),
                    planned.time,
                    null));
        }
        return steps;
    }

    private static Step happened(TrackedEvent event, Instant planned) {
        var handling = event.handling();
        var state = event.expected()
                .map(expected -> expected ? State.DONE : State.UNEXPECTED)
                .orElse(State.UNJUDGED);
        return new Step(
                state,
                type(handling.type()),
                handling.location(),
                handling.voyage(),
                planned,
                handling.completionTime());
    }

    private static List<Planned> plan(Cargo cargo) {
        var plan = new ArrayList<Planned>();
        if (!cargo.legs().isEmpty()) {
            plan.add(new Planned(new Activity("Receive", cargo.legs().getFirst().from(), ""), null));
            for (Leg leg : cargo.legs()) {
                plan.add(new Planned(new Activity("Load", leg.from(), leg.voyageNumber()), leg.loadTime()));
                plan.add(new Planned(new Activity("Unload", leg.to(), leg.voyageNumber()), leg.unloadTime()));
            }
            plan.add(new Planned(new Activity("Claim", cargo.legs().getLast().to(), ""), null));
        }
        return plan;
    }

    private static int plannedFor(Handling handling, List<Planned> plan, int from) {
        var activity = new Activity(type(handling.type()), handling.location(), handling.voyage());
        for (int at = from; at < plan.size(); at++) {
            if (plan.get(at).is(activity)) {
                return at;
            }
        }
        return -1;
    }

    private static int indexOf(Activity activity, List<Planned> plan) {
        return plan.stream()
                .filter(planned -> planned.is(activity))
                .findFirst()
                .map(plan::indexOf)
                .orElse(0);
    }

    /// The type's name as the services write it.
    static String type(EventType type) {
        return switch (type) {
            case RECEIVE -> "Receive";
            case LOAD -> "Load";
            case UNLOAD -> "Unload";
            case CUSTOMS -> "Customs";
            case CLAIM -> "Claim";
        };
    }

    private record Planned(Activity activity, Instant time) {

        boolean is(Activity other) {
            return activity.equals(other);
        }
    }
}
