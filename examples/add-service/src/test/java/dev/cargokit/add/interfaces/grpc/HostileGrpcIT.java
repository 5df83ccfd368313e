package dev.cargokit.add.interfaces.grpc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cargokit.add.FreePorts;
import dev.cargokit.add.Ports;
import dev.cargokit.add.RawClient;
import io.grpc.CallOptions;
import io.grpc.ClientCall;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor.MethodType;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(FreePorts.class)
class HostileGrpcIT {

    private static final String SUM = "pb.Add/Sum";
    private static final String PREFACE = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";

    @AfterEach
    void is_still_alive() {
        try (var channel = Channel.open()) {
            assertEquals("0803", channel.callHex(SUM, "08011002"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // Varints that never stop, that break off, that are longer than 64 bits.
                "08ffffffffffffffffffffffffffffffff",
                "08ff",
                "08ffffffffffffffffffff01",
                // A field without a number, a group without an end, groups in groups, a length beyond the message.
                "00",
                "0b",
                "0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b",
                "1affffff7f"
            })
    void an_invalid_message_is_an_error(String message) {
        try (var channel = Channel.open()) {
            var failure = assertThrows(StatusRuntimeException.class, () -> channel.callHex(SUM, message));

            assertNotEquals(Status.Code.DEADLINE_EXCEEDED, failure.getStatus().getCode());
        }
    }

    @Test
    void invalid_utf8_is_an_error() {
        try (var channel = Channel.open()) {
            assertThrows(StatusRuntimeException.class, () -> channel.callHex("pb.Add/Concat", "0a02fffe"));
        }
    }

    @Test
    void a_huge_message_is_refused() {
        try (var channel = Channel.open()) {
            var failure = assertThrows(StatusRuntimeException.class, () -> channel.call(SUM, new byte[70_000]));

            assertEquals(Status.Code.RESOURCE_EXHAUSTED, failure.getStatus().getCode());
        }
    }

    @Test
    void a_request_that_does_not_arrive_ends_the_call() throws Exception {
        try (var channel = Channel.open()) {
            var ended = new CompletableFuture<Status>();
            var call = channel.plain().newCall(Channel.raw(SUM, MethodType.UNARY), CallOptions.DEFAULT);
            call.start(
                    new ClientCall.Listener<>() {
                        @Override
                        public void onClose(Status status, Metadata trailers) {
                            ended.complete(status);
                        }
                    },
                    new Metadata());

            var status = ended.get(20, TimeUnit.SECONDS);

            assertEquals(Status.Code.DEADLINE_EXCEEDED, status.getCode());
            assertEquals("the request did not arrive in time", status.getDescription());
        }
    }

    @Test
    void an_unknown_method_is_not_implemented() {
        try (var channel = Channel.open()) {
            var failure = assertThrows(StatusRuntimeException.class, () -> channel.callHex("pb.Add/Mul", ""));

            assertEquals(Status.Code.UNIMPLEMENTED, failure.getStatus().getCode());
        }
    }

    @Test
    void anything_but_http2_ends_the_connection() throws IOException {
        try (var client = RawClient.to(Ports.grpc())) {
            client.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n");

            client.readToEnd();
        }
    }

    @Test
    void an_oversized_frame_ends_the_connection() throws IOException {
        try (var client = RawClient.to(Ports.grpc())) {
            // SETTINGS, then DATA of 16 MB on stream 1.
            client.send(PREFACE).sendHex("000000 04 00 00000000" + "ffffff 00 00 00000001");

            client.readToEnd();
        }
    }

    @Test
    void silence_ends_the_connection() throws IOException {
        try (var client = RawClient.to(Ports.grpc())) {
            client.readToEnd();
        }
    }
}
