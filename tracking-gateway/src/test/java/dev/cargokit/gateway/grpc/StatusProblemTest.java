package dev.cargokit.gateway.grpc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vertx.grpc.common.GrpcStatus;
import java.util.EnumSet;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StatusProblemTest {

    /// As `google/rpc/code.proto` has them, but for CANCELLED.
    private static final Map<Integer, EnumSet<GrpcStatus>> BY_STATUS = Map.of(
            400, EnumSet.of(GrpcStatus.INVALID_ARGUMENT, GrpcStatus.FAILED_PRECONDITION, GrpcStatus.OUT_OF_RANGE),
            401, EnumSet.of(GrpcStatus.UNAUTHENTICATED),
            403, EnumSet.of(GrpcStatus.PERMISSION_DENIED),
            404, EnumSet.of(GrpcStatus.NOT_FOUND),
            409, EnumSet.of(GrpcStatus.ALREADY_EXISTS, GrpcStatus.ABORTED),
            429, EnumSet.of(GrpcStatus.RESOURCE_EXHAUSTED),
            500, EnumSet.of(GrpcStatus.UNKNOWN, GrpcStatus.INTERNAL, GrpcStatus.DATA_LOSS),
            501, EnumSet.of(GrpcStatus.UNIMPLEMENTED),
            503, EnumSet.of(GrpcStatus.UNAVAILABLE, GrpcStatus.CANCELLED),
            504, EnumSet.of(GrpcStatus.DEADLINE_EXCEEDED));

    @ParameterizedTest
    @EnumSource(value = GrpcStatus.class, mode = EnumSource.Mode.EXCLUDE, names = "OK")
    void each_status_is_a_problem(GrpcStatus status) {
        int expected = BY_STATUS.entrySet().stream()
                .filter(entry -> entry.getValue().contains(status))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();

        assertEquals(expected, StatusProblem.of(status, "add-service").status());
    }

    @Test
    void ok_is_none() {
        assertThrows(IllegalArgumentException.class, () -> StatusProblem.of(GrpcStatus.OK, "add-service"));
    }
}
