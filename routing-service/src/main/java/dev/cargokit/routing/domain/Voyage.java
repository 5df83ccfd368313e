package dev.cargokit.routing.domain;

import java.time.Instant;
import java.util.Objects;

/// A voyage and its schedule; two voyages are equal when their numbers are (Evans).
public record Voyage(VoyageNumber number, Schedule schedule) {

    public Voyage {
        Objects.requireNonNull(number);
        Objects.requireNonNull(schedule);
    }

    /// The departure from the first port.
    public Instant departure() {
        return schedule.movements().getFirst().departure();
    }

    /// Whether cargo can be loaded at `from` at `departure` and unloaded at `to` at `arrival`.
    public boolean sails(UnLocode from, UnLocode to, Instant departure, Instant arrival) {
        boolean aboard = false;
        for (var movement : schedule.movements()) {
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
