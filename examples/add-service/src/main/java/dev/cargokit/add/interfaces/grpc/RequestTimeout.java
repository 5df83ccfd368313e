package dev.cargokit.add.interfaces.grpc;

import io.grpc.ForwardingServerCallListener.SimpleForwardingServerCallListener;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor.MethodType;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.Status;
import io.quarkus.grpc.GlobalInterceptor;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;

/// Ends unary calls whose request does not arrive in time: a gRPC deadline is up to the client.
@GlobalInterceptor
@ApplicationScoped
class RequestTimeout implements ServerInterceptor {

    private static final Status TIMED_OUT =
            Status.DEADLINE_EXCEEDED.withDescription("the request did not arrive in time");

    private final Vertx vertx;
    private final long timeoutMillis;

    RequestTimeout(Vertx vertx, GrpcConfig config) {
        this.vertx = vertx;
        this.timeoutMillis = config.requestTimeout().toMillis();
    }

    @Override
    public <Q, A> ServerCall.Listener<Q> interceptCall(
            ServerCall<Q, A> call, Metadata headers, ServerCallHandler<Q, A> next) {
        var listener = next.startCall(call, headers);
        return call.getMethodDescriptor().getType() == MethodType.UNARY ? new Timed<>(listener, call) : listener;
    }

    /// Its events and its timer run on the same event loop.
    private final class Timed<Q> extends SimpleForwardingServerCallListener<Q> {

        private final long timer;
        private boolean timedOut;

        Timed(ServerCall.Listener<Q> listener, ServerCall<Q, ?> call) {
            super(listener);
            this.timer = vertx.setTimer(timeoutMillis, _ -> {
                timedOut = true;
                call.close(TIMED_OUT, new Metadata());
            });
        }

        @Override
        public void onMessage(Q message) {
            if (!timedOut) {
                super.onMessage(message);
            }
        }

        @Override
        public void onHalfClose() {
            vertx.cancelTimer(timer);
            if (!timedOut) {
                super.onHalfClose();
            }
        }

        @Override
        public void onCancel() {
            vertx.cancelTimer(timer);
            super.onCancel();
        }
    }
}
