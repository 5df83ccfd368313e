package dev.cargokit.gateway.validation;

import dev.cargokit.kit.problem.FieldError;
import dev.cargokit.kit.problem.Problem;
import io.netty.handler.codec.http.HttpHeaderValidationUtil;
import io.vertx.core.MultiMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Rejects header fields that HTTP/1.1 cannot carry (RFC 9110, sections 5.1 and 5.5). HTTP/2 can, so that they would
/// become further fields or requests on the way to a service.
final class HeaderFields {

    /// What Netty returns instead of the index of a wrong character.
    private static final int VALID = -1;

    private HeaderFields() {}

    static Optional<Problem> violation(MultiMap headers) {
        for (Map.Entry<String, String> header : headers) {
            if (header.getKey().isEmpty() || HttpHeaderValidationUtil.validateToken(header.getKey()) != VALID) {
                return invalid("header", "must have a name of letters, digits and !#$%&'*+.^_`|~-");
            }
            if (HttpHeaderValidationUtil.validateValidHeaderValue(header.getValue()) != VALID) {
                return invalid(header.getKey(), "must not contain control characters");
            }
        }
        return Optional.empty();
    }

    static Optional<Problem> invalid(String field, String message) {
        return Optional.of(Problem.invalid(List.of(new FieldError(field, message))));
    }
}
