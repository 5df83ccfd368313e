package dev.cargokit.gateway.validation;

import static dev.cargokit.gateway.validation.HeaderFields.invalid;

import dev.cargokit.kit.problem.Problem;
import java.util.Optional;
import java.util.regex.Pattern;

/// Rejects paths that one process might read in another way than the next: with dot segments, with a semicolon, or with
/// one of `.`, `/` and `\` encoded. So the path that is forwarded is the path that was decided on. What is no URI at
/// all, such as a broken escape, has been rejected by the HTTP server.
final class RequestTarget {

    private static final Pattern DOT_SEGMENT = Pattern.compile("(?:^|/)\\.\\.?(?:/|$)");
    private static final Pattern ENCODED = Pattern.compile("%(?:2e|2f|5c)", Pattern.CASE_INSENSITIVE);

    private RequestTarget() {}

    static Optional<Problem> violation(String path) {
        if (path.contains(".") && DOT_SEGMENT.matcher(path).find()) {
            return invalid("path", "must not contain dot segments");
        }
        return path.contains(";") || path.contains("%") && ENCODED.matcher(path).find()
                ? invalid("path", "must not contain ; nor an encoded . / or \\")
                : Optional.empty();
    }
}
