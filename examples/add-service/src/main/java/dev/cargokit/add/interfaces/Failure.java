package dev.cargokit.add.interfaces;

import dev.cargokit.kit.middleware.Refusal;
import dev.cargokit.kit.problem.ProblemException;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.jboss.logging.Logger;

/// Why a call was not carried out though nothing was wrong with it. Each transport has its own way of saying
/// so; over HTTP the kit says it.
public enum Failure {
    TOO_MANY_CALLS("rate limit exceeded"),
    CIRCUIT_OPEN("circuit breaker is open"),
    UNAVAILABLE("unavailable"),
    UNEXPECTED("internal error");

    private static final Logger LOG = Logger.getLogger(Failure.class);

    private final String text;

    Failure(String text) {
        this.text = text;
    }

    /// What this exception means to the caller; one that nobody foresaw is logged, and no inner detail is told.
    public static Failure of(RuntimeException cause) {
        return switch (cause) {
            case Refusal _ -> TOO_MANY_CALLS;
            case CircuitBreakerOpenException _ -> CIRCUIT_OPEN;
            // Only fault switches throw it here.
            case ProblemException _ -> UNAVAILABLE;
            default -> {
                LOG.error("Unexpected failure", cause);
                yield UNEXPECTED;
            }
        };
    }

    /// The same words as Go kit's.
    public String text() {
        return text;
    }
}
