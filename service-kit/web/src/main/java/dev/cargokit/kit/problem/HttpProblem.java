package dev.cargokit.kit.problem;

import java.util.Arrays;

/// The problem types that every service shares: those of HTTP itself, of the middleware layers and of
/// internal failures.
public enum HttpProblem implements ProblemType {
    INVALID_ARGUMENT(400, "invalid argument", "The request could not be read, or a field is missing or malformed."),
    UNAUTHENTICATED(401, "unauthenticated", "The request carries no valid credentials."),
    FORBIDDEN(403, "forbidden", "The caller may not do this."),
    NOT_FOUND(404, "not found", "There is nothing under this address."),
    METHOD_NOT_ALLOWED(
            405, "method not allowed", "This address does not take this method; Allow lists those it takes."),
    NOT_ACCEPTABLE(406, "not acceptable", "None of the accepted media types is available here."),
    REQUEST_TIMEOUT(408, "request timeout", "The request did not arrive in time."),
    ALREADY_EXISTS(409, "already exists", "Something with this identity exists already."),
    BODY_TOO_LARGE(413, "body too large", "The request's body exceeds the limit of this address."),
    URI_TOO_LONG(414, "uri too long", "The request's address exceeds the limit."),
    UNSUPPORTED_MEDIA_TYPE(415, "unsupported media type", "The body's media type is not one this address reads."),
    IDEMPOTENCY_KEY_REUSED(422, "idempotency key reused", "This Idempotency-Key was used with another request."),
    TOO_MANY_REQUESTS(429, "too many requests", "The caller's rate limit is exhausted; Retry-After says for how long."),
    HEADERS_TOO_LARGE(431, "headers too large", "The request's header fields exceed the limit."),
    INTERNAL(500, "internal error", "Something failed on our side; the trace id finds it in the logs."),
    UNAVAILABLE(
            503, "unavailable", "Something that this response depends on is unavailable; try again after Retry-After."),
    TOO_SLOW(504, "too slow", "Something that this response depends on did not respond in time."),
    RATE_LIMIT_EXCEEDED(
            429, "rate limit exceeded", "More calls came in than the rate limit lets through; nothing was done."),
    TOO_MANY_CALLS_UNDER_WAY(
            503, "too many calls under way", "As many calls are in progress as the service accepts; nothing was done."),
    CIRCUIT_OPEN(503, "circuit breaker is open", "What this response depends on has failed repeatedly.");

    private final Description description;

    HttpProblem(int status, String error, String explanation) {
        description = new Description(status, error, explanation);
    }

    /// The type that best describes a bare HTTP status.
    public static HttpProblem ofStatus(int status) {
        return Arrays.stream(values())
                .filter(type -> type.status() == status && type != IDEMPOTENCY_KEY_REUSED)
                .findFirst()
                .orElse(status < 500 ? INVALID_ARGUMENT : INTERNAL);
    }

    @Override
    public Description description() {
        return description;
    }
}
