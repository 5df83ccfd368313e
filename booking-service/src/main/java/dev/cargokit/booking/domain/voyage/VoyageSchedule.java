package dev.cargokit.booking.domain.voyage;

import static java.util.Objects.requireNonNull;

import java.util.List;

/// A schedule of a voyage that routing has changed. Booking has none for a voyage that was never changed.
///
/// @param version grows with every change
/// @param calls by position, which a delay or an omitted call leaves as it is
/// @param reason why it was changed, for a reader
public record VoyageSchedule(
        VoyageNumber voyage, long version, boolean cancelled, List<ScheduledCall> calls, String reason) {

    public VoyageSchedule {
        requireNonNull(voyage);
        requireNonNull(reason);
        calls = List.copyOf(calls);
    }
}
