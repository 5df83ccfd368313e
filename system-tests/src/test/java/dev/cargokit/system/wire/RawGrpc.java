package dev.cargokit.system.wire;

import io.grpc.CallOptions;
import io.grpc.ManagedChannel;
import io.grpc.MethodDescriptor;
import io.grpc.MethodDescriptor.Marshaller;
import io.grpc.MethodDescriptor.MethodType;
import io.grpc.netty.NettyChannelBuilder;
import io.grpc.stub.ClientCalls;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HexFormat;

/// Calls gRPC methods with messages as bytes, where nothing is generated.
public final class RawGrpc implements AutoCloseable {

    private static final HexFormat HEX = HexFormat.of();

    private final ManagedChannel channel;

    public RawGrpc(String host, int port) {
        channel = NettyChannelBuilder.forAddress(host, port).usePlaintext().build();
    }

    /// @param message in hexadecimal digits
    /// @return the answer likewise
    public String call(String method, String message) {
        return HEX.formatHex(ClientCalls.blockingUnaryCall(
                channel, described(method, MethodType.UNARY), CallOptions.DEFAULT, HEX.parseHex(message)));
    }

    /// The first answer to the only message of a stream.
    String stream(String method, String message) {
        return HEX.formatHex(ClientCalls.blockingServerStreamingCall(
                        channel,
                        described(method, MethodType.BIDI_STREAMING),
                        CallOptions.DEFAULT,
                        HEX.parseHex(message))
                .next());
    }

    private static MethodDescriptor<byte[], byte[]> described(String method, MethodType type) {
        return MethodDescriptor.<byte[], byte[]>newBuilder()
                .setType(type)
                .setFullMethodName(method)
                .setRequestMarshaller(new Bytes())
                .setResponseMarshaller(new Bytes())
                .build();
    }

    @Override
    public void close() {
        channel.shutdownNow();
    }

    private static final class Bytes implements Marshaller<byte[]> {

        @Override
        public InputStream stream(byte[] message) {
            return new ByteArrayInputStream(message);
        }

        @Override
        public byte[] parse(InputStream message) {
            try {
                return message.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
