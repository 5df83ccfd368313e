package dev.cargokit.add;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cargokit.add.domain.AddService;
import dev.cargokit.kit.middleware.RateLimitExceeded;
import io.grpc.Status;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// One limit for all transports, which is exhausted here.
@QuarkusTest
@WithTestResource(FreePorts.class)
@TestProfile(LimitIT.OneCallAtAll.class)
class LimitIT {

    @Inject
    AddService add;

    @BeforeEach
    void exhaust() {
        try {
            add.sum(1, 2);
        } catch (RateLimitExceeded _) {
            // By an earlier test.
        }
    }

    @Test
    void is_429_over_http() {
        RefusedSum.overHttp()
                .statusCode(429)
                .header("Retry-After", notNullValue())
                .body("error", equalTo("rate limit exceeded"));
    }

    @Test
    void is_an_internal_error_over_json_rpc() {
        RefusedSum.overJsonRpc()
                .statusCode(200)
                .body("error.code", equalTo(-32603))
                .body("error.message", equalTo("rate limit exceeded"))
                .body("id", equalTo(9));
    }

    @Test
    void is_resource_exhausted_over_grpc() {
        var status = RefusedSum.overGrpc();

        assertEquals(Status.Code.RESOURCE_EXHAUSTED, status.getCode());
        assertEquals("rate limit exceeded", status.getDescription());
    }

    @Test
    void is_an_application_exception_over_thrift() {
        assertEquals("rate limit exceeded", RefusedSum.overThrift());
    }

    @Test
    void is_not_that_of_the_other_method() {
        assertEquals("foobar", add.concat("foo", "bar"));
    }

    public static class OneCallAtAll implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("cargokit.limit.sum.per-second", "0.001", "cargokit.limit.sum.burst", "1");
        }
    }
}
