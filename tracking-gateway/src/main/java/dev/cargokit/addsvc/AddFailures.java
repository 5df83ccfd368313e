package dev.cargokit.addsvc;

import dev.cargokit.add.client.AddRefused;
import dev.cargokit.add.client.CallFailed;
import dev.cargokit.gateway.breaking.Outcome;
import dev.cargokit.kit.problem.HttpProblem;
import dev.cargokit.kit.problem.Problem;
import io.grpc.Status;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.ConnectException;
import java.util.Objects;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// What a failed call means to the client, and what it says about the instance. A failure over HTTP has no gRPC status,
/// and then counts as `UNKNOWN`.
class AddFailures {

    /// The text of a broken rule is the problem's `error`, as in the original.
    @ServerExceptionMapper
    Response refused(AddRefused refused, UriInfo uri) {
        var text = refused.getMessage();
        return Problem.of(HttpProblem.INVALID_ARGUMENT, text).withError(text).response(path(uri));
    }

    @ServerExceptionMapper
    Response failed(CallFailed failed, UriInfo uri) {
        return problem(failed).response(path(uri));
    }

    /// The HTTP statuses are those in `google/rpc/code.proto`. What the service said stays inside.
    static Problem problem(CallFailed failed) {
        return switch (Status.fromThrowable(failed).getCode()) {
            case INVALID_ARGUMENT, FAILED_PRECONDITION, OUT_OF_RANGE -> Problem.of(HttpProblem.INVALID_ARGUMENT);
            case UNAUTHENTICATED -> Problem.of(HttpProblem.UNAUTHENTICATED);
            case PERMISSION_DENIED -> Problem.of(HttpProblem.FORBIDDEN);
            case NOT_FOUND -> Problem.of(HttpProblem.NOT_FOUND);
            case ALREADY_EXISTS, ABORTED -> Problem.of(HttpProblem.ALREADY_EXISTS);
            case RESOURCE_EXHAUSTED -> Problem.of(HttpProblem.RATE_LIMIT_EXCEEDED);
            case UNIMPLEMENTED ->
                Problem.of(HttpProblem.INTERNAL, "add-service cannot do this.").withStatus(501);
            case UNAVAILABLE, CANCELLED -> unavailable();
            case DEADLINE_EXCEEDED -> Problem.of(HttpProblem.TOO_SLOW);
            case OK, UNKNOWN, INTERNAL, DATA_LOSS ->
                failed instanceof CallFailed.Unreachable ? unavailable() : Problem.of(HttpProblem.INTERNAL);
        };
    }

    /// An instance that rejects a call because of load, or because the call is invalid, is healthy.
    static Outcome outcome(CallFailed failed) {
        return switch (Status.fromThrowable(failed).getCode()) {
            case UNKNOWN, INTERNAL, DATA_LOSS -> isConnectFailure(failed) ? Outcome.CONNECT_FAILURE : Outcome.FAILURE;
            case UNAVAILABLE -> isConnectFailure(failed) ? Outcome.CONNECT_FAILURE : Outcome.SUCCESS;
            case DEADLINE_EXCEEDED, CANCELLED -> Outcome.TIMEOUT;
            default -> Outcome.SUCCESS;
        };
    }

    private static Problem unavailable() {
        return Problem.of(HttpProblem.UNAVAILABLE, "add-service is unavailable.");
    }

    private static boolean isConnectFailure(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(ConnectException.class::isInstance);
    }

    private static String path(UriInfo uri) {
        return uri.getRequestUri().getRawPath();
    }
}
