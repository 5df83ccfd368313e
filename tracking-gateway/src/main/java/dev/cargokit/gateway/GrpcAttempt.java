package dev.cargokit.gateway;

import dev.cargokit.gateway.instances.Instance;
import dev.cargokit.gateway.instances.Outcome;
import io.vertx.core.Vertx;
import io.vertx.core.net.SocketAddress;
import io.vertx.grpc.client.GrpcClient;
import io.vertx.grpc.client.GrpcClientRequest;
import io.vertx.grpc.client.GrpcClientResponse;
import io.vertx.grpc.common.GrpcStatus;
import io.vertx.grpc.common.ServiceMethod;
import java.util.function.Consumer;

/// One attempt to have a call answered by one instance. It ends once: by a reply, by a status, or in silence.
final class GrpcAttempt<Q, R> {

    private final Instance instance;
    private final ServiceMethod<R, Q> method;
    private final Consumer<R> replied;
    private final Consumer<GrpcStatus> failed;
    private Vertx vertx;
    private GrpcClientRequest<Q, R> sent;
    private R reply;
    private long timer;
    private boolean over;

    GrpcAttempt(Instance instance, ServiceMethod<R, Q> method, Consumer<R> replied, Consumer<GrpcStatus> failed) {
        this.instance = instance;
        this.method = method;
        this.replied = replied;
        this.failed = failed;
    }

    /// @param millis after which nobody waits any more, here or there
    void start(Vertx vertx, GrpcClient client, Q request, long millis) {
        this.vertx = vertx;
        instance.begin();
        timer = vertx.setTimer(millis, _ -> giveUp());
        client.request(SocketAddress.inetSocketAddress(instance.port(), instance.host()), method)
                .onSuccess(connected -> send(connected, request, millis))
                .onFailure(_ -> fail(GrpcStatus.UNAVAILABLE, Outcome.UNREACHABLE));
    }

    private void send(GrpcClientRequest<Q, R> connected, Q request, long millis) {
        if (over) {
            connected.cancel();
            return;
        }
        sent = connected;
        connected.exceptionHandler(_ -> {});
        connected.headers().set("grpc-timeout", millis + "m");
        connected.response().onSuccess(this::read).onFailure(_ -> fail(GrpcStatus.UNAVAILABLE, Outcome.FAILED));
        connected.end(request);
    }

    /// The status comes last; what breaks off before it is unavailable.
    private void read(GrpcClientResponse<Q, R> response) {
        response.exceptionHandler(_ -> fail(GrpcStatus.UNAVAILABLE, Outcome.FAILED));
        response.errorHandler(_ -> fail(GrpcStatus.UNAVAILABLE, Outcome.FAILED));
        response.handler(message -> reply = message);
        response.endHandler(_ -> {
            var status = response.status();
            if (status == GrpcStatus.OK && reply != null) {
                if (end(Outcome.ANSWERED)) {
                    replied.accept(reply);
                }
            } else {
                var told = status == null || status == GrpcStatus.OK ? GrpcStatus.INTERNAL : status;
                fail(told, outcome(told));
            }
        });
    }

    /// Who says that it is busy, or that the call was wrong, is well itself.
    private static Outcome outcome(GrpcStatus status) {
        return switch (status) {
            case UNKNOWN, INTERNAL, DATA_LOSS -> Outcome.FAILED;
            case DEADLINE_EXCEEDED -> Outcome.SILENT;
            default -> Outcome.ANSWERED;
        };
    }

    private void giveUp() {
        if (end(Outcome.SILENT)) {
            cancel();
            failed.accept(GrpcStatus.DEADLINE_EXCEEDED);
        }
    }

    /// Its answer is of no use any more.
    void abandon() {
        if (end(Outcome.UNKNOWN)) {
            cancel();
        }
    }

    private void cancel() {
        if (sent != null) {
            sent.cancel();
        }
    }

    private void fail(GrpcStatus status, Outcome outcome) {
        if (end(outcome)) {
            failed.accept(status);
        }
    }

    private boolean end(Outcome outcome) {
        if (over) {
            return false;
        }
        over = true;
        vertx.cancelTimer(timer);
        instance.record(outcome);
        instance.end();
        return true;
    }
}
