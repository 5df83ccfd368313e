package dev.cargokit.booking.domain.estimate;

import dev.cargokit.booking.domain.handling.HandlingActivity;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// A risk that a cargo has, and since when booking has known of it.
public record KnownRisk(Risk risk, Instant since) {

    /// How long after its estimated time an expected activity is overdue (rule A18).
    public static final Duration OVERDUE_AFTER = Duration.ofHours(24);

    /// The stored risks of a cargo and the one that its next activity is overdue, if it is.
    ///
    /// @param nextBy its estimated time
    public static List<KnownRisk> at(
            Instant now, List<KnownRisk> stored, Optional<HandlingActivity> next, Optional<Instant> nextBy) {
        var overdue = next.flatMap(activity -> nextBy.flatMap(by -> overdue(activity, by, now)));
        return Stream.concat(stored.stream(), overdue.stream()).toList();
    }

    /// The risk that an expected activity is overdue, if it is.
    private static Optional<KnownRisk> overdue(HandlingActivity activity, Instant expectedBy, Instant now) {
        var due = expectedBy.plus(OVERDUE_AFTER);
        var detail = "%s in %s was expected by %s.".formatted(activity.type(), activity.location(), expectedBy);
        return now.isAfter(due)
                ? Optional.of(new KnownRisk(new Risk(Risk.Kind.OVERDUE, OptionalInt.empty(), detail), due))
                : Optional.empty();
    }
}
