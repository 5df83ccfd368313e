package dev.cargokit.routing.domain;

import java.time.Instant;
import java.util.Objects;

/// One sailing: a number and what it is to sail. Two voyages are the same when their numbers are (Evans).
public record Voyage(VoyageNumber number, Schedule schedule) {

    public Voyage {
        Objects.requireNonNull(number);
        Objects.requireNonNull(schedule);
    }

    /// When it leaves its first port.
    public Instant departure() {
        return schedule.movements().getFirst().departure();
    }

    /// Whether cargo can be loaded at `from` at `departure` and be unloaded from this voyage at `to` at
    /// `arrival`.
    public boolean sails(UnLocode from, UnLocode to, Instant departure, Instant arrival) {
        boolean aboard = false;
        for (CarrierMovement movement : schedule.movements()) {
            aboard |= movement.from().equals(from) && movement.departure().equals(departure);
            if (aboard && movement.to().equals(to) && movement.arrival().equals(arrival)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Voyage that && number.equals(that.number);
    }

    @Override
    public int hashCode() {
        return number.hashCode();
    }
}
