package dev.cargokit.gateway.validation;

import dev.cargokit.kit.problem.HttpProblem;
import dev.cargokit.kit.problem.Problem;
import io.vertx.core.MultiMap;
import java.util.Map;
import java.util.Optional;

/// The limits of the services behind, less what the gateway adds. Those of the HTTP server itself are higher, and its
/// rejections have no body.
final class RequestSize {

    static final int MAXIMUM_URI_LENGTH = 8_192;
    static final int MAXIMUM_HEADERS_SIZE = 15 * 1_024;

    /// Each takes memory of its own, however short it is.
    static final int MAXIMUM_HEADERS = 100;

    /// The colon, the space and the line end.
    private static final int PER_HEADER = 4;

    private RequestSize() {}

    static Optional<Problem> violation(String uri, MultiMap headers) {
        if (uri.length() > MAXIMUM_URI_LENGTH) {
            return Optional.of(Problem.of(HttpProblem.URI_TOO_LONG));
        }
        return isTooLarge(headers) ? Optional.of(Problem.of(HttpProblem.HEADERS_TOO_LARGE)) : Optional.empty();
    }

    private static boolean isTooLarge(MultiMap headers) {
        int number = 0;
        int size = 0;
        for (Map.Entry<String, String> header : headers) {
            size += header.getKey().length() + header.getValue().length() + PER_HEADER;
            number++;
        }
        return number > MAXIMUM_HEADERS || size > MAXIMUM_HEADERS_SIZE;
    }
}
