package dev.cargokit.web.cargo;

import dev.cargokit.kit.json.Rfc3339Instant;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/// Days as people enter them: a deadline is the end of its day where they are.
final class LocalDays {

    private LocalDays() {}

    /// The last second of a day, such as `2030-03-18`, in a zone, such as `Europe/Berlin`; empty when it is no day.
    static Optional<Instant> end(String day, String zone) {
        try {
            var nextDay = LocalDate.parse(day).plusDays(1).atStartOfDay(zone(zone));
            return Optional.of(Rfc3339Instant.requireInRange(nextDay.toInstant().minusSeconds(1)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /// The day of a time in UTC, for a browser without a script.
    static String day(Instant time) {
        return time.atOffset(ZoneOffset.UTC).toLocalDate().toString();
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException _) {
            return ZoneOffset.UTC;
        }
    }
}
