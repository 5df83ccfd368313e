package dev.cargokit.add;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cargokit.add.domain.AddService;
import dev.cargokit.kit.middleware.refusal.Refusal.RateLimitExceeded;
import dev.cargokit.kit.settings.Settings;
import io.grpc.Status;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// One limit for all transports, set at run time and exhausted before each test.
@QuarkusTest
@WithTestResource(FreePorts.class)
class RateLimitIT {

    @Inject
    AddService add;

    @Inject
    Settings settings;

    @BeforeEach
    void exhaust() {
        settings.replace(Settings.Source.FILE, Map.of("limit.sum.per-second", "0.001", "limit.sum.burst", "1"));
        try {
            add.sum(1, 2);
        } catch (RateLimitExceeded _) {
            // By an earlier test.
        }
    }

    @AfterEach
    void reset() {
        settings.replace(Settings.Source.FILE, Map.of());
    }

    @Test
    void is_429_over_http() {
        FailedSum.overHttp()
                .statusCode(429)
                .header("Retry-After", notNullValue())
                .body("error", equalTo("rate limit exceeded"));
    }

    @Test
    void is_an_internal_error_over_json_rpc() {
        FailedSum.overJsonRpc()
                .statusCode(200)
                .body("error.code", equalTo(-32603))
                .body("error.message", equalTo("rate limit exceeded"))
                .body("id", equalTo(9));
    }

    @Test
    void is_resource_exhausted_over_grpc() {
        var status = FailedSum.overGrpc();

        assertEquals(Status.Code.RESOURCE_EXHAUSTED, status.getCode());
        assertEquals("rate limit exceeded", status.getDescription());
    }

    @Test
    void is_an_application_exception_over_thrift() {
        assertEquals("rate limit exceeded", FailedSum.overThrift());
    }

    @Test
    void does_not_hold_for_the_other_method() {
        assertEquals("foobar", add.concat("foo", "bar"));
    }
}
