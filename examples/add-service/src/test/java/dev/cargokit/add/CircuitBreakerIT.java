package dev.cargokit.add;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cargokit.add.domain.AddRefusal.TwoZeroes;
import dev.cargokit.add.domain.AddService;
import io.grpc.Status;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;
import jakarta.inject.Inject;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// One breaker for each method and all transports.
@QuarkusTest
@WithTestResource(FreePorts.class)
class CircuitBreakerIT {

    @Inject
    AddService add;

    @Inject
    FailingArithmetic arithmetic;

    @Inject
    CircuitBreakerMaintenance breakers;

    @AfterEach
    void reset() {
        arithmetic.fail(false);
        breakers.reset("sum");
    }

    @Test
    void is_a_problem_over_http() {
        open();

        FailedSum.overHttp().statusCode(503).header("Retry-After", notNullValue());
    }

    @Test
    void is_an_internal_error_over_json_rpc() {
        open();

        FailedSum.overJsonRpc()
                .statusCode(200)
                .body("error.code", equalTo(-32603))
                .body("error.message", equalTo("circuit breaker is open"))
                .body("id", equalTo(9));
    }

    @Test
    void is_unavailable_over_grpc() {
        open();

        var status = FailedSum.overGrpc();

        assertEquals(Status.Code.UNAVAILABLE, status.getCode());
        assertEquals("circuit breaker is open", status.getDescription());
    }

    @Test
    void is_an_application_exception_over_thrift() {
        open();

        assertEquals("circuit breaker is open", FailedSum.overThrift());
    }

    @Test
    void does_not_hold_for_the_other_method() {
        open();

        assertEquals("foobar", add.concat("foo", "bar"));
    }

    @Test
    void does_not_count_refusals() {
        for (int i = 0; i < 200; i++) {
            assertThrows(TwoZeroes.class, () -> add.sum(0, 0));
        }

        assertEquals(3, add.sum(1, 2));
    }

    private void open() {
        arithmetic.fail(true);
        for (int i = 0; i < 40; i++) {
            assertThrows(RuntimeException.class, () -> add.sum(1, 2));
        }
        assertThrows(CircuitBreakerOpenException.class, () -> add.sum(1, 2));
    }
}
