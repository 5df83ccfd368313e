package dev.cargokit.routing.interfaces;

import dev.cargokit.routing.application.LegToCheck;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;

/// `{legs: [{voyage_number, from, to, load_time, unload_time}]}`, as booking sends it.
record LegsQuestion(@NotNull @Size(max = MOST_LEGS) List<@NotNull @Valid Leg> legs) {

    private static final int MOST_LEGS = 200;

    List<LegToCheck> toCheck() {
        return legs.stream().map(Leg::toCheck).toList();
    }

    record Leg(
            @NotNull String voyageNumber,
            @NotNull String from,
            @NotNull String to,
            @NotNull Instant loadTime,
            @NotNull Instant unloadTime) {

        LegToCheck toCheck() {
            return new LegToCheck(voyageNumber, from, to, loadTime, unloadTime);
        }
    }
}
