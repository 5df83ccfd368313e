package dev.cargokit.kit.problem.mapping;

import dev.cargokit.kit.problem.HttpProblem;
import dev.cargokit.kit.problem.Problem;
import dev.cargokit.kit.problem.ProblemMapper;
import jakarta.ws.rs.ext.Provider;
import org.eclipse.microprofile.faulttolerance.exceptions.BulkheadException;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.eclipse.microprofile.faulttolerance.exceptions.FaultToleranceException;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;

/// Turns MicroProfile Fault Tolerance's exceptions into problems: a timeout is 504, everything else 503.
@Provider
class FaultToleranceExceptionMapper extends ProblemMapper<FaultToleranceException> {

    @Override
    protected Problem problem(FaultToleranceException exception) {
        return switch (exception) {
            case TimeoutException _ -> Problem.of(HttpProblem.TOO_SLOW);
            case CircuitBreakerOpenException _ -> Problem.of(HttpProblem.CIRCUIT_OPEN);
            case BulkheadException _ -> Problem.of(HttpProblem.TOO_MANY_CALLS_UNDER_WAY);
            default -> Problem.of(HttpProblem.UNAVAILABLE);
        };
    }
}
