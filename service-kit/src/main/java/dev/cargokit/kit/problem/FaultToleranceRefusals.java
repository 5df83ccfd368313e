package dev.cargokit.kit.problem;

import jakarta.ws.rs.ext.Provider;
import org.eclipse.microprofile.faulttolerance.exceptions.BulkheadException;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.eclipse.microprofile.faulttolerance.exceptions.FaultToleranceException;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;

/// What the resilience layers refuse: too slow is 504, everything else is 503.
@Provider
class FaultToleranceRefusals extends ProblemMapper<FaultToleranceException> {

    @Override
    protected Problem problem(FaultToleranceException exception) {
        return switch (exception) {
            case TimeoutException _ -> Problem.of(ProblemType.TOO_SLOW, ProblemType.TOO_SLOW.explanation());
            case CircuitBreakerOpenException _ ->
                Problem.of(ProblemType.UNAVAILABLE, "What this answer depends on has failed repeatedly.");
            case BulkheadException _ -> Problem.of(ProblemType.UNAVAILABLE, "Too many such requests are under way.");
            default -> Problem.of(ProblemType.UNAVAILABLE, ProblemType.UNAVAILABLE.explanation());
        };
    }
}
