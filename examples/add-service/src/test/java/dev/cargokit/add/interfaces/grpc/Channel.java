package dev.cargokit.add.interfaces.grpc;

import dev.cargokit.add.Ports;
import io.grpc.CallOptions;
import io.grpc.ManagedChannel;
import io.grpc.MethodDescriptor;
import io.grpc.MethodDescriptor.MethodType;
import io.grpc.netty.NettyChannelBuilder;
import io.grpc.stub.ClientCalls;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;

/// A channel to the service under test that also takes messages as bare bytes.
record Channel(ManagedChannel plain) implements AutoCloseable {

    static Channel open() {
        return new Channel(
                NettyChannelBuilder.forAddress(Ports.grpc().host(), Ports.grpc().port())
                        .usePlaintext()
                        .disableRetry()
                        .build());
    }

    /// Calls any method with a message in hexadecimal digits, and returns the reply in them.
    String callHex(String method, String message) {
        return HexFormat.of().formatHex(call(method, HexFormat.of().parseHex(message)));
    }

    byte[] call(String method, byte[] message) {
        return ClientCalls.blockingUnaryCall(
                plain,
                raw(method, MethodType.UNARY),
                CallOptions.DEFAULT.withDeadlineAfter(20, TimeUnit.SECONDS),
                message);
    }

    /// Sends one message to a streaming method and returns the first reply as text.
    String stream(String method, String message) {
        var replies = ClientCalls.blockingServerStreamingCall(
                plain,
                raw(method, MethodType.BIDI_STREAMING),
                CallOptions.DEFAULT.withDeadlineAfter(20, TimeUnit.SECONDS),
                HexFormat.of().parseHex(message));
        return new String(replies.next(), StandardCharsets.UTF_8);
    }

    static MethodDescriptor<byte[], byte[]> raw(String method, MethodType type) {
        return MethodDescriptor.<byte[], byte[]>newBuilder()
                .setType(type)
                .setFullMethodName(method)
                .setRequestMarshaller(new Bytes())
                .setResponseMarshaller(new Bytes())
                .build();
    }

    @Override
    public void close() {
        plain.shutdownNow();
    }

    private static final class Bytes implements MethodDescriptor.Marshaller<byte[]> {
        @Override
        public InputStream stream(byte[] value) {
            return new ByteArrayInputStream(value);
        }

        @Override
        public byte[] parse(InputStream stream) {
            try {
                return stream.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
