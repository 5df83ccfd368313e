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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A bug in the business, seen from each transport: first as a failure without inner detail, then as an open
/// breaker.
@QuarkusTest
@WithTestResource(FreePorts.class)
@TestProfile(BreakerIT.SoonOpen.class)
class BreakerIT {

    private static final ClientSettings ONCE = ClientSettings.STANDARD.withAttempts(1);

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
        post("/sum", "{\"a\":1,\"b\":2}").statusCode(503).header("Retry-After", notNullValue());
    }

    @Test
    void is_an_internal_error_over_json_rpc() {
        post("/rpc", "{\"jsonrpc\":\"2.0\",\"method\":\"sum\",\"params\":[1,2],\"id\":9}")
                .statusCode(200)
                .body("error.code", equalTo(-32603))
                .body("error.message", equalTo("circuit breaker is open"))
                .body("id", equalTo(9));
    }

    @Test
    void is_unavailable_over_grpc() {
        var address = Ports.grpc();
        var channel = NettyChannelBuilder.forAddress(address.host(), address.port())
                .usePlaintext()
                .disableRetry()
                .build();
        try {
            var failure = assertThrows(
                    StatusRuntimeException.class,
                    () -> AddGrpc.newBlockingStub(channel).sum(SumRequest.getDefaultInstance()));

            assertEquals(Status.Code.UNAVAILABLE, failure.getStatus().getCode());
            assertEquals("circuit breaker is open", failure.getStatus().getDescription());
        } finally {
            channel.shutdownNow();
        }
    }

    @Test
    void is_an_application_exception_over_thrift() {
        try (var client = AddClient.thrift(Ports.thrift(), ONCE)) {
            var failure = assertThrows(CallFailed.NotCarriedOut.class, () -> client.sum(1, 2));

            assertEquals("circuit breaker is open", failure.getMessage());
        }
    }

    @Test
    void does_not_hold_for_the_other_method() {
        assertEquals("foobar", add.concat("foo", "bar"));
    }

    private static ValidatableResponse post(String path, String body) {
        return given().body(body.getBytes(StandardCharsets.UTF_8)).post(path).then();
    }

    public static class SoonOpen implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            var sum = "quarkus.fault-tolerance.\"dev.cargokit.add.application.GuardedAddService/sum\".circuit-breaker.";
            return Map.of(sum + "request-volume-threshold", "4", sum + "delay", "600000");
        }
    }
}
