package dev.cargokit.kit.problem;

import java.util.Arrays;
import java.util.Optional;

/// The system's published vocabulary of problems. Each has a page of its own, `/problems/<slug>`, at every
/// service.
public enum ProblemType {
    INVALID_ARGUMENT(400, "invalid argument", "The request could not be read, or a field is missing or malformed."),
    INCONSISTENT_IDS(400, "inconsistent IDs", "The body names another id than the address."),
    UNAUTHENTICATED(401, "unauthenticated", "The request carries no valid credentials."),
    FORBIDDEN(403, "forbidden", "The caller may not do this."),
    NOT_FOUND(404, "not found", "There is nothing under this address."),
    UNKNOWN_CARGO(404, "unknown cargo", "No cargo has this tracking id."),
    VOYAGE_NOT_FOUND(404, "unknown voyage", "No voyage has the number in this address."),
    USER_NOT_FOUND(404, "user not found.", "No user has the name in this address."),
    PRODUCT_NOT_FOUND(404, "product not found.", "No product has the name in this address."),
    METHOD_NOT_ALLOWED(
            405, "method not allowed", "This address does not take this method; Allow lists those it takes."),
    NOT_ACCEPTABLE(406, "not acceptable", "None of the accepted media types can be answered."),
    REQUEST_TIMEOUT(408, "request timeout", "The request did not arrive in time."),
    ALREADY_EXISTS(409, "already exists", "Something with this identity exists already."),
    CARGO_CLAIMED(409, "cargo claimed", "A claim is final: the cargo takes no later events and no new route."),
    STALE_VERSION(412, "stale version", "The cargo has changed since the version named in If-Match."),
    BODY_TOO_LARGE(413, "body too large", "The request's body exceeds the limit of this address."),
    URI_TOO_LONG(414, "uri too long", "The request's address exceeds the limit."),
    UNSUPPORTED_MEDIA_TYPE(415, "unsupported media type", "The body's media type is not one this address reads."),
    UNKNOWN_LOCATION(422, "unknown location", "No location has this UN/LOCODE."),
    UNKNOWN_VOYAGE(422, "unknown voyage", "No voyage has this number."),
    INVALID_ROUTE_SPECIFICATION(
            422, "invalid route specification", "Origin and destination must differ and the deadline lie ahead."),
    UNSOUND_ITINERARY(422, "unsound itinerary", "An itinerary's legs must connect in space and run forward in time."),
    UNSATISFYING_ITINERARY(
            422,
            "unsatisfying itinerary",
            "The itinerary does not start at the origin, end at the destination and arrive before the deadline."),
    LEG_NOT_SAILED(422, "leg not sailed", "The timetable has no such movement of this voyage."),
    UNSOUND_SCHEDULE(422, "unsound schedule", "A voyage's movements must connect and run forward in time."),
    SAME_ORIGIN_AND_DESTINATION(422, "same origin and destination", "A path leads from one place to another."),
    VOYAGE_REQUIRED(422, "voyage required", "Load and Unload happen on a voyage."),
    VOYAGE_NOT_ALLOWED(422, "voyage not allowed", "Receive, Customs and Claim happen without a voyage."),
    COMPLETED_IN_FUTURE(422, "completed in the future", "What is reported must have happened."),
    TOO_MANY_ADDRESSES(422, "too many addresses", "A profile holds a limited number of addresses."),
    IDEMPOTENCY_KEY_REUSED(422, "idempotency key reused", "This Idempotency-Key was used with another request."),
    TOO_MANY_REQUESTS(429, "too many requests", "The caller's rate limit is exhausted; Retry-After says for how long."),
    HEADERS_TOO_LARGE(431, "headers too large", "The request's header fields exceed the limit."),
    INTERNAL(500, "internal error", "Something failed on our side; the trace id finds it in the logs."),
    UNAVAILABLE(503, "unavailable", "Something this answer depends on cannot be reached; try again after Retry-After."),
    TOO_SLOW(504, "too slow", "Something this answer depends on did not answer in time."),
    RATE_LIMIT_EXCEEDED(
            429, "rate limit exceeded", "More calls came in than the rate limit lets through; nothing was done."),
    TOO_MANY_CALLS_UNDER_WAY(
            503, "too many calls under way", "The service is busy with as much as it takes on; nothing was done."),
    CIRCUIT_OPEN(503, "circuit breaker is open", "What this answer depends on has failed repeatedly.");

    private final int status;
    private final String error;
    private final String explanation;

    ProblemType(int status, String error, String explanation) {
        this.status = status;
        this.error = error;
        this.explanation = explanation;
    }

    /// The type that best says what a bare HTTP status means.
    public static ProblemType ofStatus(int status) {
        return Arrays.stream(values())
                .filter(type -> type.status == status)
                .findFirst()
                .orElse(status < 500 ? INVALID_ARGUMENT : INTERNAL);
    }

    static Optional<ProblemType> ofSlug(String slug) {
        return Arrays.stream(values()).filter(type -> type.slug().equals(slug)).findFirst();
    }

    /// The last segment of the type's URI, such as `unknown-cargo`.
    public String slug() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /// The type's URI reference; it resolves to the page on this problem at whichever service answered.
    public String uri() {
        return "/problems/" + slug();
    }

    public int status() {
        return status;
    }

    /// The short text that the Go original put into its `error` member.
    public String error() {
        return error;
    }

    /// The same text as a title.
    public String title() {
        return Character.toUpperCase(error.charAt(0)) + error.substring(1);
    }

    public String explanation() {
        return explanation;
    }
}
