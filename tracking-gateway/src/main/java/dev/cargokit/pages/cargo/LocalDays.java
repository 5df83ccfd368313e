package dev.cargokit.pages.cargo;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// Days as people enter them: a deadline is the end of its day where they are.
final class LocalDays {

    private LocalDays() {}

    /// The last second of a day, such as `2030-03-18`, in a zone, such as `Europe/Berlin`; empty when it is no day.
    static Optional<Instant> end(String day, String zone) {
        try {
            return Optional.of(LocalDate.parse(day)
                    .plusDays(1)
                    .atStartOfDay(zone(zone))
                    .toInstant()
                    .minusSeconds(1));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /// The day of a time in UTC, for a browser that does not write its own.
    static String day(Instant time) {
        return time.atOffset(ZoneOffset.UTC)
                .truncatedTo(ChronoUnit.DAYS)
                .toLocalDate()
                .toString();
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException _) {
            return ZoneOffset.UTC;
        }
    }
}
