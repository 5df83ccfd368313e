package dev.cargokit.kit.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.cargokit.kit.telemetry.TraceId;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// A refusal as it goes over the wire: RFC 9457, plus the original's `error` text and, for bad input, the
/// fields.
///
/// @param type what kind of problem it is
/// @param status the HTTP status, normally the type's own
/// @param detail what is wrong this time, for a person; never an inner detail of ours
/// @param errors the fields that were refused; empty when the problem lies elsewhere
/// @param retryAfter after how long it makes sense to ask again; only where waiting helps
public record Problem(
        ProblemType type, int status, String detail, List<FieldError> errors, Optional<Duration> retryAfter) {

    public static final String MEDIA_TYPE = "application/problem+json";

    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    public Problem {
        errors = List.copyOf(errors);
    }

    /// A problem of this type; those that pass with time say when to come back.
    public static Problem of(ProblemType type, String detail) {
        boolean passes = switch (type.status()) {
            case 429, 503, 504 -> true;
            default -> false;
        };
        return new Problem(type, type.status(), detail, List.of(), passes ? Optional.of(A_MOMENT) : Optional.empty());
    }

    /// A request refused for its fields.
    public static Problem invalid(List<FieldError> errors) {
        var first = errors.getFirst();
        var detail = errors.size() == 1 ? first.field() + " " + first.message() : errors.size() + " fields are invalid";
        return new Problem(
                ProblemType.INVALID_ARGUMENT, ProblemType.INVALID_ARGUMENT.status(), detail, errors, Optional.empty());
    }

    /// The same problem, naming the field of the request that caused it.
    public Problem at(String field) {
        return new Problem(type, status, detail, List.of(new FieldError(field, detail)), retryAfter);
    }

    /// The same problem, with the time after which it makes sense to ask again.
    public Problem retryAfter(Duration wait) {
        return new Problem(type, status, detail, errors, Optional.of(wait));
    }

    /// After how many seconds it makes sense to ask again, as Retry-After says it: rounded up, one at least.
    public Optional<Long> retryAfterSeconds() {
        return retryAfter.map(wait -> Math.max(1, wait.plusNanos(999_999_999).toSeconds()));
    }

    /// The answer to a request for `instance` (a path).
    public Response response(String instance) {
        var response = Response.status(status).type(MEDIA_TYPE).entity(body(instance));
        retryAfterSeconds().ifPresent(seconds -> response.header(HttpHeaders.RETRY_AFTER, seconds));
        return response.build();
    }

    /// The members of the answer, ready to be written as JSON.
    public Body body(String instance) {
        return new Body(
                type.uri(),
                type.title(),
                status,
                detail,
                instance,
                type.error(),
                errors,
                TraceId.present().orElse(null));
    }

    static boolean isProblem(MediaType type) {
        return type != null && MEDIA_TYPE.equals(type.getType() + "/" + type.getSubtype());
    }

    /// RFC 9457's members and ours, in wire order.
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Body(
            String type,
            String title,
            int status,
            String detail,
            String instance,
            String error,
            List<FieldError> errors,
            @JsonProperty("trace_id") String traceId) {

        /// The same with another text for the original's clients than its type has.
        public Body saying(String other) {
            return new Body(type, title, status, detail, instance, other, errors, traceId);
        }
    }
}
