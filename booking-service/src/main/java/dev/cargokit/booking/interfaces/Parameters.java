package dev.cargokit.booking.interfaces;

import dev.cargokit.booking.application.CargoFilter;
import dev.cargokit.booking.application.CargoViews;
import dev.cargokit.booking.domain.TrackingId;
import dev.cargokit.kit.problem.ProblemException;
import dev.cargokit.kit.problem.ProblemType;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads what clients write into addresses; what cannot be read is a problem that names the parameter.
public final class Parameters {

    private static final int LONGEST_SEARCH = 64;
    private static final String STATUSES = Stream.of(CargoFilter.values())
            .filter(filter -> filter != CargoFilter.ALL)
            .map(filter -> filter.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));

    private Parameters() {}

    /// @throws ProblemException 404 if no cargo can have that id
    public static TrackingId trackingId(String text) {
        return TrackingId.read(text)
                .orElseThrow(
                        () -> new ProblemException(ProblemType.UNKNOWN_CARGO, ProblemType.UNKNOWN_CARGO.explanation()));
    }

    static int limit(String text, int max) {
        try {
            int limit = Integer.parseInt(text);
            if (limit >= 1 && limit <= max) {
                return limit;
            }
        } catch (NumberFormatException _) {
            // Told below, like every other number that it cannot be.
        }
        throw invalid("limit", "must be a number from 1 to " + max);
    }

    static CargoFilter filter(String status) {
        return Stream.of(CargoFilter.values())
                .filter(filter -> filter == CargoFilter.ALL
                        ? status.isEmpty()
                        : filter.name().toLowerCase(Locale.ROOT).equals(status))
                .findFirst()
                .orElseThrow(() -> invalid("status", "must be one of " + STATUSES));
    }

    /// Codes and ids are written in capitals.
    static String search(String text) {
        var search = text.strip().toUpperCase(Locale.ROOT);
        if (search.length() > LONGEST_SEARCH) {
            throw invalid("query", "must have at most " + LONGEST_SEARCH + " characters");
        }
        if (search.chars().anyMatch(Character::isISOControl)) {
            throw invalid("query", "must have no control characters");
        }
        return search;
    }

    /// A cursor is the number of the last cargo shown, written so that nobody computes with it.
    static String cursor(long number) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
    }

    static long number(String cursor) {
        if (cursor.isEmpty()) {
            return CargoViews.START;
        }
        try {
            var bytes = Base64.getUrlDecoder().decode(cursor);
            if (bytes.length == Long.BYTES) {
                return ByteBuffer.wrap(bytes).getLong();
            }
        } catch (IllegalArgumentException _) {
            // Told below.
        }
        throw invalid("after", "must be the next of an earlier page");
    }

    static ProblemException invalid(String field, String message) {
        return ProblemException.invalid(field, message);
    }
}
