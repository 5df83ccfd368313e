package dev.cargokit.kit.problem;

import java.util.Locale;

/// A kind of problem that clients can rely on: the `type` of RFC 9457. Each has a page of its own, `/problems/<slug>`.
/// Implemented by enums, [HttpProblem] here and one of its own in each context.
public interface ProblemType {

    /// The constant's name, such as `UNKNOWN_CARGO`.
    String name();

    Description description();

    default int status() {
        return description().status;
    }

    default String error() {
        return description().error;
    }

    default String explanation() {
        return description().explanation;
    }

    /// The last segment of the type's URI, such as `unknown-cargo`.
    default String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The type's URI reference; it resolves to the page on this problem at the service that responded.
    default String uri() {
        return "/problems/" + slug();
    }

    /// The error text as a title.
    default String title() {
        return Character.toUpperCase(error().charAt(0)) + error().substring(1);
    }

    /// @param status      the HTTP status
    /// @param error       the short text that the Go original put into its `error` member
    /// @param explanation what it means, in one sentence for a person
    record Description(int status, String error, String explanation) {}
}
