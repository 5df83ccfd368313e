package dev.cargokit.add;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cargokit.add.domain.AddService;
import io.grpc.Status;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A bug in the business, seen from each transport: first as a failure without inner detail, then as an open
/// breaker.
@QuarkusTest
@WithTestResource(FreePorts.class)
@TestProfile(BreakerIT.SoonOpen.class)
class BreakerIT {

    @Inject
    AddService add;

    @Inject
    BreakableArithmetic business;

    @BeforeEach
    void open() {
        business.breakDown();
        for (int i = 0; i < 4; i++) {
            assertThrows(RuntimeException.class, () -> add.sum(1, 2));
        }
    }

    @AfterEach
    void mend() {
        business.mend();
    }

    @Test
    void is_a_problem_over_http() {
        RefusedSum.overHttp().statusCode(503).header("Retry-After", notNullValue());
    }

    @Test
    void is_an_internal_error_over_json_rpc() {
        RefusedSum.overJsonRpc()
                .statusCode(200)
                .body("error.code", equalTo(-32603))
                .body("error.message", equalTo("circuit breaker is open"))
                .body("id", equalTo(9));
    }

    @Test
    void is_unavailable_over_grpc() {
        var status = RefusedSum.overGrpc();

        assertEquals(Status.Code.UNAVAILABLE, status.getCode());
        assertEquals("circuit breaker is open", status.getDescription());
    }

    @Test
    void is_an_application_exception_over_thrift() {
        assertEquals("circuit breaker is open", RefusedSum.overThrift());
    }

    @Test
    void does_not_hold_for_the_other_method() {
        assertEquals("foobar", add.concat("foo", "bar"));
    }

    public static class SoonOpen implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            var sum = "quarkus.fault-tolerance.\"dev.cargokit.add.application.GuardedAddService/sum\".circuit-breaker.";
            return Map.of(sum + "request-volume-threshold", "4", sum + "delay", "600000");
        }
    }
}
