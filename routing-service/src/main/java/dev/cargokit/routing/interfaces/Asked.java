package dev.cargokit.routing.interfaces;

import dev.cargokit.kit.json.Rfc3339Instant;
import dev.cargokit.kit.problem.ProblemException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/// Reads optional query parameters; a blank one counts as absent.
final class Asked {

    private Asked() {}

    static Optional<String> text(String value) {
        return Optional.ofNullable(value).filter(given -> !given.isBlank());
    }

    static Optional<Instant> time(String name, String value) {
        try {
            return text(value).map(Rfc3339Instant::parse);
        } catch (DateTimeException _) {
            throw invalid(name, "must be an RFC 3339 time such as 2026-11-20T12:00:00Z");
        }
    }

    /// How many are wanted, at most `most`.
    static int limit(String value, int standard, int most) {
        try {
            int limit = Integer.parseInt(text(value).orElse(String.valueOf(standard)));
            if (limit >= 1 && limit <= most) {
                return limit;
            }
        } catch (NumberFormatException _) {
            // Told below, like every other number that it cannot be.
        }
        throw invalid("limit", "must be a number from 1 to " + most);
    }

    static ProblemException invalid(String name, String message) {
        return ProblemException.invalid(name, message);
    }
}
