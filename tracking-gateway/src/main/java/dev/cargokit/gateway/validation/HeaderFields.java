package dev.cargokit.gateway.validation;

import dev.cargokit.kit.problem.FieldError;
import dev.cargokit.kit.problem.Problem;
import io.vertx.core.MultiMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Rejects header fields that HTTP/1.1 cannot carry (RFC 9110, sections 5.1 and 5.5). HTTP/2 can, so that they would
/// become further fields or requests on the way to a service.
final class HeaderFields {

    private static final Pattern NAME = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");

    private HeaderFields() {}

    static Optional<Problem> violation(MultiMap headers) {
        for (Map.Entry<String, String> header : headers) {
            if (!NAME.matcher(header.getKey()).matches()) {
                return invalid("header", "must have a name of letters, digits and !#$%&'*+.^_`|~-");
            }
            if (hasControl(header.getValue())) {
                return invalid(header.getKey(), "must not contain control characters");
            }
        }
        return Optional.empty();
    }

    private static boolean hasControl(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < ' ' && c != '\t' || c == 0x7f) {
                return true;
            }
        }
        return false;
    }

    static Optional<Problem> invalid(String field, String message) {
        return Optional.of(Problem.invalid(List.of(new FieldError(field, message))));
    }
}
