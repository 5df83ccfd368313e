package dev.cargokit.fakes;

import dev.cargokit.add.wire.pb.ConcatReply;
import dev.cargokit.add.wire.pb.ConcatRequest;
import dev.cargokit.add.wire.pb.SumReply;
import dev.cargokit.add.wire.pb.SumRequest;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.grpc.common.GrpcMessageDecoder;
import io.vertx.grpc.common.GrpcMessageEncoder;
import io.vertx.grpc.common.GrpcStatus;
import io.vertx.grpc.common.ServiceMethod;
import io.vertx.grpc.common.ServiceName;
import io.vertx.grpc.server.GrpcServer;
import io.vertx.grpc.server.GrpcServerRequest;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/// An add-service that speaks gRPC, adds without any rule, and can respond with a status, or never.
public final class FakeAdd implements AutoCloseable {

    private static final ServiceName ADD = ServiceName.create("pb.Add");

    private final Vertx vertx = Vertx.vertx();
    private final AtomicInteger calls = new AtomicInteger();
    private final Map<String, String> headers = new ConcurrentHashMap<>();
    private volatile GrpcStatus status = GrpcStatus.OK;
    private volatile String err = "";
    private volatile boolean unresponsive;

    private FakeAdd() {}

    /// One at this address, such as `127.0.0.1:8212`.
    public static FakeAdd at(String address) {
        var fake = new FakeAdd();
        fake.start(Integer.parseInt(address.substring(address.indexOf(':') + 1)));
        return fake;
    }

    public FakeAdd answering(GrpcStatus status) {
        this.status = status;
        return this;
    }

    /// With this business error.
    public FakeAdd refusing(String err) {
        this.err = err;
        return this;
    }

    public FakeAdd notResponding() {
        unresponsive = true;
        return this;
    }

    public int calls() {
        return calls.get();
    }

    /// Counts from zero again.
    public void resetCalls() {
        calls.set(0);
    }

    /// The headers of the last call.
    public Map<String, String> headers() {
        return headers;
    }

    private void start(int port) {
        var server = GrpcServer.server(vertx);
        ServiceMethod<SumRequest, SumReply> sum = ServiceMethod.server(
                ADD, "Sum", GrpcMessageEncoder.encoder(), GrpcMessageDecoder.decoder(SumRequest.parser()));
        server.callHandler(
                sum,
                call -> call.handler(request -> answer(
                        call,
                        SumReply.newBuilder()
                                .setV(request.getA() + request.getB())
                                .setErr(err)
                                .build())));
        ServiceMethod<ConcatRequest, ConcatReply> concat = ServiceMethod.server(
                ADD, "Concat", GrpcMessageEncoder.encoder(), GrpcMessageDecoder.decoder(ConcatRequest.parser()));
        server.callHandler(
                concat,
                call -> call.handler(request -> answer(
                        call,
                        ConcatReply.newBuilder()
                                .setV(request.getA() + request.getB())
                                .setErr(err)
                                .build())));
        vertx.createHttpServer(new HttpServerOptions().setPort(port).setHost("127.0.0.1"))
                .requestHandler(server)
                .listen()
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    private <Q, R> void answer(GrpcServerRequest<Q, R> call, R reply) {
        calls.incrementAndGet();
        call.headers().forEach(headers::put);
        if (unresponsive) {
            return;
        }
        if (status == GrpcStatus.OK) {
            call.response().end(reply);
        } else {
            call.response().status(status).end();
        }
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
