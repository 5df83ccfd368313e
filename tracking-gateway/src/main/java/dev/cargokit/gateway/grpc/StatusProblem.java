package dev.cargokit.gateway.grpc;

import dev.cargokit.kit.problem.Problem;
import dev.cargokit.kit.problem.ProblemType;
import io.vertx.grpc.common.GrpcStatus;
import java.util.List;

/// What a status other than OK is to an HTTP client. The numbers are those that `google/rpc/code.proto` names; its 499
/// for CANCELLED, which only the gateway itself could have done, is 503 here.
public final class StatusProblem {

    private StatusProblem() {}

    /// @param service whom to name; what it said besides stays inside
    public static Problem of(GrpcStatus status, String service) {
        return switch (status) {
            case OK -> throw new IllegalArgumentException("OK is no problem");
            case INVALID_ARGUMENT, FAILED_PRECONDITION, OUT_OF_RANGE -> explained(ProblemType.INVALID_ARGUMENT);
            case UNAUTHENTICATED -> explained(ProblemType.UNAUTHENTICATED);
            case PERMISSION_DENIED -> explained(ProblemType.FORBIDDEN);
            case NOT_FOUND -> explained(ProblemType.NOT_FOUND);
            case ALREADY_EXISTS, ABORTED -> explained(ProblemType.ALREADY_EXISTS);
            case RESOURCE_EXHAUSTED -> explained(ProblemType.RATE_LIMIT_EXCEEDED);
            case DEADLINE_EXCEEDED -> Problem.of(ProblemType.TOO_SLOW, service + " did not answer in time.");
            case UNAVAILABLE, CANCELLED -> Problem.of(ProblemType.UNAVAILABLE, service + " cannot answer at present.");
            case UNIMPLEMENTED -> {
                var problem = explained(ProblemType.INTERNAL);
                yield new Problem(problem.type(), 501, problem.detail(), List.of(), problem.retryAfter());
            }
            case UNKNOWN, INTERNAL, DATA_LOSS -> explained(ProblemType.INTERNAL);
        };
    }

    private static Problem explained(ProblemType type) {
        return Problem.of(type, type.explanation());
    }
}
