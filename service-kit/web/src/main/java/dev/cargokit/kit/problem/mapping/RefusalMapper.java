package dev.cargokit.kit.problem.mapping;

import dev.cargokit.kit.middleware.refusal.Refusal;
import dev.cargokit.kit.middleware.refusal.Refusal.IdempotencyKeyMalformed;
import dev.cargokit.kit.middleware.refusal.Refusal.IdempotencyKeyReused;
import dev.cargokit.kit.middleware.refusal.Refusal.RateLimitExceeded;
import dev.cargokit.kit.middleware.refusal.Refusal.TooManyConcurrentCalls;
import dev.cargokit.kit.problem.FieldError;
import dev.cargokit.kit.problem.HttpProblem;
import dev.cargokit.kit.problem.Problem;
import dev.cargokit.kit.problem.ProblemMapper;
import dev.cargokit.kit.problem.ProblemType;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/// Turns the refusals of the middleware layers into problems, with Retry-After.
@Provider
class RefusalMapper extends ProblemMapper<Refusal> {

    @Override
    protected Problem problem(Refusal refusal) {
        return switch (refusal) {
            case RateLimitExceeded _ -> retry(HttpProblem.RATE_LIMIT_EXCEEDED, refusal);
            case TooManyConcurrentCalls _ -> retry(HttpProblem.TOO_MANY_CALLS_UNDER_WAY, refusal);
            case IdempotencyKeyReused _ ->
                Problem.of(HttpProblem.IDEMPOTENCY_KEY_REUSED, refusal.getMessage())
                        .at("Idempotency-Key");
            case IdempotencyKeyMalformed _ ->
                Problem.invalid(List.of(new FieldError("Idempotency-Key", refusal.getMessage())));
        };
    }

    private static Problem retry(ProblemType type, Refusal refusal) {
        var problem = Problem.of(type);
        return refusal.retryAfter().map(problem::retryAfter).orElse(problem);
    }
}
