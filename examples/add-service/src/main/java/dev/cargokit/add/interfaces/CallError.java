package dev.cargokit.add.interfaces;

import dev.cargokit.kit.middleware.refusal.Refusal;
import dev.cargokit.kit.problem.ProblemException;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.jboss.logging.Logger;

/// Why a valid call failed. Each transport maps it to its own kind of error; on HTTP the kit does.
public enum CallError {
    RATE_LIMITED("rate limit exceeded"),
    CIRCUIT_OPEN("circuit breaker is open"),
    UNAVAILABLE("unavailable"),
    INTERNAL("internal error");

    private static final Logger LOG = Logger.getLogger(CallError.class);

    private final String message;

    CallError(String message) {
        this.message = message;
    }

    /// Classifies the exception; an unexpected one is logged, and its details stay here.
    public static CallError of(RuntimeException cause) {
        return switch (cause) {
            case Refusal _ -> RATE_LIMITED;
            case CircuitBreakerOpenException _ -> CIRCUIT_OPEN;
            // Thrown by the fault switches only.
            case ProblemException _ -> UNAVAILABLE;
            default -> {
                LOG.error("Unexpected failure", cause);
                yield INTERNAL;
            }
        };
    }

    /// The text of Go kit's error.
    public String message() {
        return message;
    }
}
