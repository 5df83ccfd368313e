package dev.cargokit.kit.problem;

import java.util.List;

/// Thrown by interfaces where the request itself is at fault. A domain throws its own refusals instead; an application
/// its own exceptions for unavailable peers.
public final class ProblemException extends RuntimeException {

    private final transient Problem problem;

    public ProblemException(Problem problem) {
        super(problem.detail());
        this.problem = problem;
    }

    public ProblemException(ProblemType type, String detail) {
        this(Problem.of(type, detail));
    }

    public ProblemException(ProblemType type) {
        this(Problem.of(type));
    }

    /// One field of the request is not as it must be.
    ///
    /// @param message what it must be, without its name: `must be chunked`
    public static ProblemException invalid(String field, String message) {
        return new ProblemException(Problem.invalid(List.of(new FieldError(field, message))));
    }

    public Problem problem() {
        return problem;
    }
}
