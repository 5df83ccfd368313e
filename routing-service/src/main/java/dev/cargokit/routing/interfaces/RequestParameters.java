package dev.cargokit.routing.interfaces;

import dev.cargokit.kit.json.Rfc3339Instant;
import dev.cargokit.kit.problem.ProblemException;
import dev.cargokit.routing.domain.VoyageNumber;
import dev.cargokit.routing.interfaces.problem.RoutingProblem;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// Parses query parameters and fields; a blank one counts as absent. A malformed one is a problem that names
/// the parameter.
public final class RequestParameters {

    private static final Duration YEAR = Duration.ofDays(366);

    private RequestParameters() {}

    public static Optional<String> text(String value) {
        return Optional.ofNullable(value).filter(text -> !text.isBlank());
    }

    public static Optional<Instant> time(String name, String value) {
        try {
            return text(value).map(Rfc3339Instant::parse);
        } catch (DateTimeException _) {
            throw ProblemException.invalid(
                    name, "must be an RFC 3339 time from 1970 to 2199, such as 2026-11-20T12:00:00Z");
        }
    }

    public static int limit(String value, int defaultLimit, int maximum) {
        return (int) number("limit", value, defaultLimit, 1, maximum);
    }

    public static long number(String name, String value, long defaultNumber, long minimum, long maximum) {
        try {
            long number = Long.parseLong(text(value).orElse(String.valueOf(defaultNumber)));
            if (number >= minimum && number <= maximum) {
                return number;
            }
        } catch (NumberFormatException _) {
            // Refused below.
        }
        throw ProblemException.invalid(name, "must be a number from " + minimum + " to " + maximum);
    }

    /// The number of a voyage that must exist.
    ///
    /// @throws ProblemException 404 if the text is not a voyage number
    public static VoyageNumber voyageNumber(String text) {
        return VoyageNumber.parse(text).orElseThrow(() -> new ProblemException(RoutingProblem.VOYAGE_NOT_FOUND));
    }

    /// A duration of whole seconds, positive or negative.
    public static Duration delay(String name, String value) {
        try {
            var delay = Duration.parse(value.strip()).truncatedTo(ChronoUnit.SECONDS);
            if (!delay.isZero() && delay.compareTo(YEAR) <= 0 && delay.compareTo(YEAR.negated()) >= 0) {
                return delay;
            }
        } catch (DateTimeParseException _) {
            // Refused below.
        }
        throw ProblemException.invalid(
                name, "must be an ISO 8601 duration from one second to 366 days, such as PT36H, or P1DT12H, or -PT6H");
    }
}
