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
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A problem as it is sent to the client: RFC 9457, plus the `error` text of the Go original and, for bad
/// input, the fields.
///
/// @param type what kind of problem it is
/// @param status the HTTP status, normally the type's own
/// @param error the text of the Go original, normally the type's own
/// @param detail what is wrong this time, for a person; never an inner detail of ours
/// @param errors the fields that were refused; empty when the problem lies elsewhere
/// @param retryAfter how long to wait before a retry; only where waiting helps
public record Problem(
        ProblemType type,
        int status,
        String error,
        String detail,
        List<FieldError> errors,
        Optional<Duration> retryAfter) {

    public static final String MEDIA_TYPE = "application/problem+json";

    private static final Duration RETRY_AFTER = Duration.ofSeconds(1);

    public Problem {
        errors = List.copyOf(errors);
    }

    /// A problem of this type; temporary ones (429, 503, 504) say when to retry.
    public static Problem of(ProblemType type, String detail) {
        Optional<Duration> retryAfter = switch (type.status()) {
            case 429, 503, 504 -> Optional.of(RETRY_AFTER);
            default -> Optional.empty();
        };
        return new Problem(type, type.status(), type.error(), detail, List.of(), retryAfter);
    }

    /// A problem of this type whose detail is the type's own explanation.
    public static Problem of(ProblemType type) {
        return of(type, type.explanation());
    }

    /// A problem with this status, of the type that describes it best.
    public static Problem ofStatus(int status) {
        return of(HttpProblem.ofStatus(status)).withStatus(status);
    }

    /// A request with invalid fields.
    public static Problem invalid(List<FieldError> errors) {
        var first = errors.getFirst();
        var detail = errors.size() == 1 ? first.field() + " " + first.message() : errors.size() + " fields are invalid";
        var type = HttpProblem.INVALID_ARGUMENT;
        return new Problem(type, type.status(), type.error(), detail, errors, Optional.empty());
    }

    public Problem withStatus(int other) {
        return new Problem(type, other, error, detail, errors, retryAfter);
    }

    public Problem withError(String other) {
        return new Problem(type, status, other, detail, errors, retryAfter);
    }

    /// The same problem, naming the field of the request that caused it.
    public Problem at(String field) {
        return new Problem(type, status, error, detail, List.of(new FieldError(field, detail)), retryAfter);
    }

    /// The same problem, with the time to wait before a retry.
    public Problem retryAfter(Duration wait) {
        return new Problem(type, status, error, detail, errors, Optional.of(wait));
    }

    /// The value of the Retry-After header in seconds: rounded up, at least one.
    public Optional<Long> retryAfterSeconds() {
        return retryAfter.map(wait -> Math.max(1, wait.plusNanos(999_999_999).toSeconds()));
    }

    /// The response to a request for `instance` (a path).
    public Response response(String instance) {
        var response = Response.status(status).type(MEDIA_TYPE).entity(body(instance));
        retryAfterSeconds().ifPresent(seconds -> response.header(HttpHeaders.RETRY_AFTER, seconds));
        return response.build();
    }

    /// The members of the response, to be written as JSON.
    public Body body(String instance) {
        return new Body(
                type.uri(),
                type.title(),
                status,
                detail,
                instance,
                error,
                errors,
                TraceId.current().orElse(null));
    }

    public static boolean isProblem(MediaType type) {
        return type != null && MEDIA_TYPE.equals(type.getType() + "/" + type.getSubtype());
    }

    /// RFC 9457's members and ours, in wire order.
    @Schema(name = "Problem")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Body(
            String type,
            String title,
            int status,
            String detail,
            String instance,
            String error,
            List<FieldError> errors,
            @JsonProperty("trace_id") String traceId) {}
}
