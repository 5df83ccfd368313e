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
                Problem.of(ProblemType.CIRCUIT_OPEN, ProblemType.CIRCUIT_OPEN.explanation());
            case BulkheadException _ ->
                Problem.of(ProblemType.TOO_MANY_CALLS_UNDER_WAY, ProblemType.TOO_MANY_CALLS_UNDER_WAY.explanation());
            default -> Problem.of(ProblemType.UNAVAILABLE, ProblemType.UNAVAILABLE.explanation());
        };
    }
}
