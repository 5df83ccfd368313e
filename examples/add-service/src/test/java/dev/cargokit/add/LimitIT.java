package dev.cargokit.add;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cargokit.add.client.AddClient;
import dev.cargokit.add.client.CallFailed;
import dev.cargokit.add.client.ClientSettings;
import dev.cargokit.add.domain.AddService;
import dev.cargokit.add.wire.pb.AddGrpc;
import dev.cargokit.add.wire.pb.SumRequest;
import dev.cargokit.kit.middleware.RateLimitExceeded;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.netty.NettyChannelBuilder;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
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
        post("/sum", "{\"a\":1,\"b\":2}")
                .statusCode(429)
                .header("Retry-After", notNullValue())
                .body("error", equalTo("rate limit exceeded"));
    }

    @Test
    void is_an_internal_error_over_json_rpc() {
        post("/rpc", "{\"jsonrpc\":\"2.0\",\"method\":\"sum\",\"params\":[1,2],\"id\":9}")
                .statusCode(200)
                .body("error.code", equalTo(-32603))
                .body("error.message", equalTo("rate limit exceeded"))
                .body("id", equalTo(9));
    }

    @Test
    void is_resource_exhausted_over_grpc() {
        var address = Ports.grpc();
        var channel = NettyChannelBuilder.forAddress(address.host(), address.port())
                .usePlaintext()
                .disableRetry()
                .build();
        try {
            var failure = assertThrows(
                    StatusRuntimeException.class,
                    () -> AddGrpc.newBlockingStub(channel).sum(SumRequest.getDefaultInstance()));

            assertEquals(Status.Code.RESOURCE_EXHAUSTED, failure.getStatus().getCode());
            assertEquals("rate limit exceeded", failure.getStatus().getDescription());
        } finally {
            channel.shutdownNow();
        }
    }

    @Test
    void is_an_application_exception_over_thrift() {
        try (var client = AddClient.thrift(Ports.thrift(), ClientSettings.STANDARD)) {
            var failure = assertThrows(CallFailed.NotCarriedOut.class, () -> client.sum(1, 2));

            assertEquals("rate limit exceeded", failure.getMessage());
        }
    }

    @Test
    void is_not_that_of_the_other_method() {
        assertEquals("foobar", add.concat("foo", "bar"));
    }

    private static ValidatableResponse post(String path, String body) {
        return given().body(body.getBytes(StandardCharsets.UTF_8)).post(path).then();
    }

    public static class OneCallAtAll implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("cargokit.limit.sum.per-second", "0.001", "cargokit.limit.sum.burst", "1");
        }
    }
}
