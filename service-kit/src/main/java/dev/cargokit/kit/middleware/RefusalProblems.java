package dev.cargokit.kit.middleware;

import dev.cargokit.kit.problem.Problem;
import dev.cargokit.kit.problem.ProblemMapper;
import dev.cargokit.kit.problem.ProblemType;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Optional;

/// What the layers refuse, as RFC 9457 and with Retry-After.
@Provider
class RefusalProblems extends ProblemMapper<Refusal> {

    @Override
    protected Problem problem(Refusal refusal) {
        var type = switch (refusal) {
            case RateLimitExceeded _ -> ProblemType.RATE_LIMIT_EXCEEDED;
            case TooManyCallsUnderWay _ -> ProblemType.TOO_MANY_CALLS_UNDER_WAY;
        };
        return new Problem(type, type.status(), type.explanation(), List.of(), Optional.of(refusal.retryAfter()));
    }
}
