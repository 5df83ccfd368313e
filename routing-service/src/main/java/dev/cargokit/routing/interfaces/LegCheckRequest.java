package dev.cargokit.routing.interfaces;

import dev.cargokit.routing.application.LegToCheck;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;

/// `{legs: [{voyage_number, from, to, load_time, unload_time}]}`, as booking sends it.
record LegCheckRequest(@NotNull @Size(max = MAXIMUM_LEGS) List<@NotNull @Valid LegDetails> legs) {

    private static final int MAXIMUM_LEGS = 200;

    List<LegToCheck> toLegs() {
        return legs.stream().map(LegDetails::toLeg).toList();
    }

    record LegDetails(
            @NotNull String voyageNumber,
            @NotNull String from,
            @NotNull String to,
            @NotNull Instant loadTime,
            @NotNull Instant unloadTime) {

        LegToCheck toLeg() {
            return new LegToCheck(voyageNumber, from, to, loadTime, unloadTime);
        }
    }
}
