package dev.cargokit.booking.interfaces;

import dev.cargokit.booking.application.CargoFilter;
import dev.cargokit.booking.domain.cargo.TrackingId;
import dev.cargokit.booking.interfaces.problem.BookingProblem;
import dev.cargokit.kit.problem.ProblemException;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Parses path and query parameters; a malformed one is a problem that names the parameter.
public final class RequestParameters {

    private static final int MAXIMUM_SEARCH_LENGTH = 64;
    private static final String STATUSES = Stream.of(CargoFilter.values())
            .filter(filter -> filter != CargoFilter.ALL)
            .map(filter -> filter.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));

    private RequestParameters() {}

    /// @throws ProblemException 404 if the text is not a tracking id
    public static TrackingId trackingId(String text) {
        return TrackingId.parse(text).orElseThrow(() -> new ProblemException(BookingProblem.UNKNOWN_CARGO));
    }

    static int limit(String text, int maximum) {
        try {
            int limit = Integer.parseInt(text);
            if (limit >= 1 && limit <= maximum) {
                return limit;
            }
        } catch (NumberFormatException _) {
            // Refused below.
        }
        throw ProblemException.invalid("limit", "must be a number from 1 to " + maximum);
    }

    static CargoFilter filter(String status) {
        return Stream.of(CargoFilter.values())
                .filter(filter -> filter == CargoFilter.ALL
                        ? status.isEmpty()
                        : filter.name().toLowerCase(Locale.ROOT).equals(status))
                .findFirst()
                .orElseThrow(() -> ProblemException.invalid("status", "must be one of " + STATUSES));
    }

    /// Codes and tracking ids are upper case.
    static String search(String text) {
        var search = text.strip().toUpperCase(Locale.ROOT);
        if (search.length() > MAXIMUM_SEARCH_LENGTH) {
            throw ProblemException.invalid("query", "must have at most " + MAXIMUM_SEARCH_LENGTH + " characters");
        }
        if (search.chars().anyMatch(Character::isISOControl)) {
            throw ProblemException.invalid("query", "must have no control characters");
        }
        return search;
    }
}
