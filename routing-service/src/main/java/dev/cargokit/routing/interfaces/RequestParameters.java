package dev.cargokit.routing.interfaces;

import dev.cargokit.kit.json.Rfc3339Instant;
import dev.cargokit.kit.problem.ProblemException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/// Parses optional query parameters; a blank one counts as absent. A malformed one is a problem that names
/// the parameter.
final class RequestParameters {

    private RequestParameters() {}

    static Optional<String> text(String value) {
        return Optional.ofNullable(value).filter(text -> !text.isBlank());
    }

    static Optional<Instant> time(String name, String value) {
        try {
            return text(value).map(Rfc3339Instant::parse);
        } catch (DateTimeException _) {
            throw ProblemException.invalid(
                    name, "must be an RFC 3339 time from 1970 to 2199, such as 2026-11-20T12:00:00Z");
        }
    }

    static int limit(String value, int defaultLimit, int maximum) {
        try {
            int limit = Integer.parseInt(text(value).orElse(String.valueOf(defaultLimit)));
            if (limit >= 1 && limit <= maximum) {
                return limit;
            }
        } catch (NumberFormatException _) {
            // Refused below.
        }
        throw ProblemException.invalid("limit", "must be a number from 1 to " + maximum);
    }
}
