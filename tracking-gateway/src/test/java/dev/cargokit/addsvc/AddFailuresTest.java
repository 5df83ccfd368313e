package dev.cargokit.addsvc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cargokit.add.client.CallFailed;
import dev.cargokit.gateway.breaking.Outcome;
import io.grpc.Status;
import java.net.ConnectException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AddFailuresTest {

    @ParameterizedTest
    @CsvSource({
        "INVALID_ARGUMENT, 400, invalid argument, SUCCESS",
        "FAILED_PRECONDITION, 400, invalid argument, SUCCESS",
        "OUT_OF_RANGE, 400, invalid argument, SUCCESS",
        "UNAUTHENTICATED, 401, unauthenticated, SUCCESS",
        "PERMISSION_DENIED, 403, forbidden, SUCCESS",
        "NOT_FOUND, 404, not found, SUCCESS",
        "ALREADY_EXISTS, 409, already exists, SUCCESS",
        "ABORTED, 409, already exists, SUCCESS",
        "RESOURCE_EXHAUSTED, 429, rate limit exceeded, SUCCESS",
        "UNKNOWN, 500, internal error, FAILURE",
        "INTERNAL, 500, internal error, FAILURE",
        "DATA_LOSS, 500, internal error, FAILURE",
        "UNIMPLEMENTED, 501, internal error, SUCCESS",
        "UNAVAILABLE, 503, unavailable, SUCCESS",
        "CANCELLED, 503, unavailable, TIMEOUT",
        "DEADLINE_EXCEEDED, 504, too slow, TIMEOUT"
    })
    void a_status_is_a_problem_and_an_outcome(Status.Code code, int status, String error, Outcome outcome) {
        var failed = new CallFailed.NotCarriedOut("why", code.toStatus().asRuntimeException());

        var problem = AddFailures.problem(failed);

        assertEquals(status, problem.status());
        assertEquals(error, problem.type().error());
        assertEquals(outcome, AddFailures.outcome(failed));
    }

    @ParameterizedTest
    @EnumSource(names = {"UNAVAILABLE", "UNKNOWN"})
    void an_instance_that_refuses_connections_is_unavailable(Status.Code code) {
        var refused = code.toStatus().withCause(new ConnectException()).asRuntimeException();
        var failed = new CallFailed.Unreachable("why", refused);

        assertEquals(503, AddFailures.problem(failed).status());
        assertEquals(Outcome.CONNECT_FAILURE, AddFailures.outcome(failed));
    }
}
