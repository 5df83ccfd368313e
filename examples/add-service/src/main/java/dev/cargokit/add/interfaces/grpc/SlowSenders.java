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

/// Ends calls whose request does not arrive: gRPC has deadlines, but it is the client who sets them.
@GlobalInterceptor
@ApplicationScoped
class SlowSenders implements ServerInterceptor {

    private static final Status TOO_SLOW =
            Status.DEADLINE_EXCEEDED.withDescription("the request did not arrive in time");

    private final Vertx vertx;
    private final long patience;

    SlowSenders(Vertx vertx, GrpcConfig config) {
        this.vertx = vertx;
        this.patience = config.patience().toMillis();
    }

    @Override
    public <Q, A> ServerCall.Listener<Q> interceptCall(
            ServerCall<Q, A> call, Metadata headers, ServerCallHandler<Q, A> next) {
        var listener = next.startCall(call, headers);
        return call.getMethodDescriptor().getType() == MethodType.UNARY ? new Awaited<>(listener, call) : listener;
    }

    /// Its events and its timer come on the same event loop.
    private final class Awaited<Q> extends SimpleForwardingServerCallListener<Q> {

        private final long timer;
        private boolean givenUp;

        Awaited(ServerCall.Listener<Q> listener, ServerCall<Q, ?> call) {
            super(listener);
            this.timer = vertx.setTimer(patience, _ -> giveUp(call));
        }

        private void giveUp(ServerCall<Q, ?> call) {
            givenUp = true;
            call.close(TOO_SLOW, new Metadata());
        }

        @Override
        public void onMessage(Q message) {
            if (!givenUp) {
                super.onMessage(message);
            }
        }

        @Override
        public void onHalfClose() {
            vertx.cancelTimer(timer);
            if (!givenUp) {
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
