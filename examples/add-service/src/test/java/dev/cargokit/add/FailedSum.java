package dev.cargokit.add;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cargokit.add.client.AddClient;
import dev.cargokit.add.client.CallFailed;
import dev.cargokit.add.client.ClientSettings;
import dev.cargokit.add.wire.pb.AddGrpc;
import dev.cargokit.add.wire.pb.SumRequest;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.netty.NettyChannelBuilder;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/// The error of a failing sum on each transport.
final class FailedSum {

    private static final ClientSettings ONCE =
            ClientSettings.STANDARD.withAttempts(1).withTimeout(Duration.ofMinutes(1));

    private FailedSum() {}

    static ValidatableResponse overHttp() {
        return post("/sum", "{\"a\":1,\"b\":2}");
    }

    static ValidatableResponse overJsonRpc() {
        return post("/rpc", "{\"jsonrpc\":\"2.0\",\"method\":\"sum\",\"params\":[1,2],\"id\":9}");
    }

    static Status overGrpc() {
        var address = Ports.grpc();
        var channel = NettyChannelBuilder.forAddress(address.host(), address.port())
                .usePlaintext()
                .disableRetry()
                .build();
        try {
            return assertThrows(
                            StatusRuntimeException.class,
                            () -> AddGrpc.newBlockingStub(channel).sum(SumRequest.getDefaultInstance()))
                    .getStatus();
        } finally {
            channel.shutdownNow();
        }
    }

    /// The message of its application exception.
    static String overThrift() {
        try (var client = AddClient.thrift(Ports.thrift(), ONCE)) {
            return assertThrows(CallFailed.NotCarriedOut.class, () -> client.sum(1, 2))
                    .getMessage();
        }
    }

    private static ValidatableResponse post(String path, String body) {
        return given().body(body.getBytes(StandardCharsets.UTF_8)).post(path).then();
    }
}
