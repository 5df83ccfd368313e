package dev.cargokit.kit.problem;

/// Thrown by interfaces and infrastructure where the request itself is at fault, or what it needs is away.
/// A domain throws its own refusals instead and knows nothing of this.
public final class ProblemException extends RuntimeException {

    private final transient Problem problem;

    public ProblemException(Problem problem) {
        super(problem.detail());
        this.problem = problem;
    }

    public ProblemException(ProblemType type, String detail) {
        this(Problem.of(type, detail));
    }

    public Problem problem() {
        return problem;
    }
}
