package dev.cargokit.routing.domain;

import java.util.List;

/// The movements of a voyage in order. They connect in space and run forward in time; an unsound schedule
/// cannot exist.
public record Schedule(List<CarrierMovement> movements) {

    public Schedule {
        movements = List.copyOf(movements);
        if (movements.isEmpty()) {
            throw new RoutingRefusal.UnsoundSchedule(0, "from", "A schedule has at least one movement.");
        }
        for (int next = 1; next < movements.size(); next++) {
            requireSuccession(movements.get(next - 1), movements.get(next), next);
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
}
