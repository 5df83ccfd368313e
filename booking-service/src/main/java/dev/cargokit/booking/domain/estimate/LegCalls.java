package dev.cargokit.booking.domain.estimate;

import static java.util.Objects.requireNonNull;

import java.time.Duration;

/// Where a leg is in the schedule of its voyage, as routing checked it at the assignment.
///
/// @param load position of the call that loads; a voyage may call twice at one port
/// @param unload position of the call that unloads
/// @param version of the schedule that was checked
/// @param transfer how long it takes to change ships after this leg
public record LegCalls(int load, int unload, long version, Duration transfer) {

    public LegCalls {
        requireNonNull(transfer);
    }
}
