package dev.cargokit.add.client;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import dev.cargokit.add.client.CallFailed.NotCarriedOut;
import dev.cargokit.add.client.CallFailed.Unreachable;
import dev.cargokit.add.wire.pb.AddGrpc;
import dev.cargokit.add.wire.pb.AddGrpc.AddBlockingStub;
import dev.cargokit.add.wire.pb.ConcatRequest;
import dev.cargokit.add.wire.pb.SumRequest;
import io.grpc.ManagedChannel;
import io.grpc.Metadata;
import io.grpc.StatusRuntimeException;
import io.grpc.netty.NettyChannelBuilder;
import io.grpc.stub.MetadataUtils;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.context.Context;
import java.time.Duration;
import java.util.function.Function;

/// gRPC over one channel, which reconnects by itself. [ResilientCalls] retries, so gRPC's own retries are off.
final class GrpcTransport implements Transport {

    private final ManagedChannel channel;
    private final Duration timeout;
    private final OpenTelemetry telemetry;

    GrpcTransport(Address address, ClientSettings settings) {
        this.channel = NettyChannelBuilder.forAddress(address.host(), address.port())
                .usePlaintext()
                .disableRetry()
                .build();
        this.timeout = settings.timeout();
        this.telemetry = settings.telemetry();
    }

    @Override
    public String name() {
        return "grpc";
    }

    @Override
    public long sum(long a, long b) {
        var request = SumRequest.newBuilder().setA(a).setB(b).build();
        var reply = call(stub -> stub.sum(request));
        AddRefused.throwIfPresent(reply.getErr());
        return reply.getV();
    }

    @Override
    public String concat(String a, String b) {
        var request = ConcatRequest.newBuilder().setA(a).setB(b).build();
        var reply = call(stub -> stub.concat(request));
        AddRefused.throwIfPresent(reply.getErr());
        return reply.getV();
    }

    private <T> T call(Function<AddBlockingStub, T> method) {
        try {
            return method.apply(stub());
        } catch (StatusRuntimeException e) {
            var status = e.getStatus();
            var text = status.getDescription() == null ? status.getCode().toString() : status.getDescription();
            throw switch (status.getCode()) {
                case UNAVAILABLE, DEADLINE_EXCEEDED -> new Unreachable(text, e);
                default -> new NotCarriedOut(text, e);
            };
        }
    }

    private AddBlockingStub stub() {
        var headers = new Metadata();
        telemetry
                .getPropagators()
                .getTextMapPropagator()
                .inject(Context.current(), headers, (carrier, name, value) -> carrier.put(key(name), value));
        return AddGrpc.newBlockingStub(channel)
                .withInterceptors(MetadataUtils.newAttachHeadersInterceptor(headers))
                .withDeadlineAfter(timeout.toMillis(), MILLISECONDS);
    }

    private static Metadata.Key<String> key(String name) {
        return Metadata.Key.of(name, Metadata.ASCII_STRING_MARSHALLER);
    }

    @Override
    public void close() {
        channel.shutdownNow();
    }
}
