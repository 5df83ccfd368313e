package dev.cargokit.add.interfaces.grpc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.add.FreePorts;
import dev.cargokit.add.wire.pb.AddGrpc;
import dev.cargokit.add.wire.pb.ConcatReply;
import dev.cargokit.add.wire.pb.ConcatRequest;
import dev.cargokit.add.wire.pb.SumReply;
import dev.cargokit.add.wire.pb.SumRequest;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(FreePorts.class)
class AddGrpcServiceIT {

    @Test
    void carries_a_refusal_in_the_reply() {
        try (var channel = Channel.open()) {
            var add = AddGrpc.newBlockingStub(channel.plain());

            assertEquals(
                    SumReply.newBuilder().setErr("can't sum two zeroes").build(),
                    add.sum(SumRequest.getDefaultInstance()));
            assertEquals(
                    SumReply.newBuilder().setErr("integer overflow").build(),
                    add.sum(SumRequest.newBuilder()
                            .setA(Integer.MAX_VALUE)
                            .setB(1)
                            .build()));
            assertEquals(
                    ConcatReply.newBuilder()
                            .setErr("result exceeds maximum size")
                            .build(),
                    add.concat(ConcatRequest.newBuilder()
                            .setA("12345")
                            .setB("678901")
                            .build()));
        }
    }

    @Test
    void is_named_as_in_the_original() {
        assertEquals("pb.Add", AddGrpc.getServiceDescriptor().getName());
        assertEquals("pb.Add/Sum", AddGrpc.getSumMethod().getFullMethodName());
        assertEquals("pb.Add/Concat", AddGrpc.getConcatMethod().getFullMethodName());
    }

    @Test
    void describes_itself() {
        try (var channel = Channel.open()) {
            // ServerReflectionRequest{list_services: "*"}
            var services = channel.stream("grpc.reflection.v1.ServerReflection/ServerReflectionInfo", "3a012a");

            assertTrue(services.contains("pb.Add"), services);
        }
    }

    @Test
    void reports_that_it_is_healthy() {
        try (var channel = Channel.open()) {
            // HealthCheckRequest{} and {service: "pb.Add"}, both answered with {status: SERVING}.
            assertEquals("0801", channel.callHex("grpc.health.v1.Health/Check", ""));
            assertEquals("0801", channel.callHex("grpc.health.v1.Health/Check", "0a0670622e416464"));
        }
    }

    @Test
    void does_not_find_the_health_of_an_unknown_service() {
        try (var channel = Channel.open()) {
            // HealthCheckRequest{service: "pb.Mul"}
            var failure = assertThrows(
                    StatusRuntimeException.class,
                    () -> channel.callHex("grpc.health.v1.Health/Check", "0a0670622e4d756c"));

            assertEquals(Status.Code.NOT_FOUND, failure.getStatus().getCode());
        }
    }
}
