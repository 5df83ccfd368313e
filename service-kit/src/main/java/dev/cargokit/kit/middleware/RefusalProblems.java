package dev.cargokit.kit.middleware;

import dev.cargokit.kit.problem.Problem;
import dev.cargokit.kit.problem.ProblemMapper;
import dev.cargokit.kit.problem.ProblemType;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// What the layers refuse, as RFC 9457 and with Retry-After in whole seconds, rounded up.
@Provider
class RefusalProblems extends ProblemMapper<Refusal> {

    @Override
    protected Problem problem(Refusal refusal) {
        var type = switch (refusal) {
            case RateLimitExceeded _ -> ProblemType.RATE_LIMIT_EXCEEDED;
            case TooManyCallsUnderWay _ -> ProblemType.TOO_MANY_CALLS_UNDER_WAY;
        };
        var wait = Duration.ofSeconds(refusal.retryAfter().plusMillis(999).toSeconds());
        return new Problem(type, type.status(), type.explanation(), List.of(), Optional.of(wait));
    }
}
