package dev.cargokit.booking.domain.estimate;

import dev.cargokit.booking.domain.handling.HandlingActivity;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/// A risk that a cargo has, and since when booking has known of it.
public record KnownRisk(Risk risk, Instant since) {

    /// How long after its estimated time an expected activity is overdue (rule A18).
    public static final Duration OVERDUE_AFTER = Duration.ofHours(24);

    /// The risk that an expected activity is overdue, if it is.
    public static Optional<KnownRisk> overdue(HandlingActivity activity, Instant expectedBy, Instant now) {
        var due = expectedBy.plus(OVERDUE_AFTER);
        var detail = "%s in %s was expected by %s.".formatted(activity.type(), activity.location(), expectedBy);
        return now.isAfter(due)
                ? Optional.of(new KnownRisk(new Risk(Risk.Kind.OVERDUE, OptionalInt.empty(), detail), due))
                : Optional.empty();
    }
}
