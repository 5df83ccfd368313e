package dev.cargokit.routing.interfaces;

import dev.cargokit.kit.json.Rfc3339Instant;
import dev.cargokit.kit.problem.FieldError;
import dev.cargokit.kit.problem.Problem;
import dev.cargokit.kit.problem.ProblemException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads optional query parameters; a blank one counts as absent.
final class Asked {

    private static final Pattern POSITIVE = Pattern.compile("0*[1-9]\\d*");
    private static final int LONGEST = 9;

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

    /// How many are wanted: as many as are asked for, but not more than `most`.
    static int limit(String value, int standard, int most) {
        String given = text(value).orElse(String.valueOf(standard));
        if (!POSITIVE.matcher(given).matches()) {
            throw invalid("limit", "must be a number from 1 to " + most);
        }
        return given.length() > LONGEST ? most : Math.min(most, Integer.parseInt(given));
    }

    static ProblemException invalid(String name, String message) {
        return new ProblemException(Problem.invalid(List.of(new FieldError(name, message))));
    }
}
