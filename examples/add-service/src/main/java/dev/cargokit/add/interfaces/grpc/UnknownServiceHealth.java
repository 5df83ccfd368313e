package dev.cargokit.add.interfaces.grpc;

import grpc.health.v1.HealthGrpc;
import grpc.health.v1.HealthOuterClass.HealthCheckResponse;
import grpc.health.v1.HealthOuterClass.HealthCheckResponse.ServingStatus;
import io.grpc.ForwardingServerCall.SimpleForwardingServerCall;
import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.Status;
import io.quarkus.grpc.GlobalInterceptor;
import jakarta.enterprise.context.ApplicationScoped;

/// Ends a health check of a service that there is not with NOT_FOUND, as gRPC's health checking protocol says
/// (<https://grpc.io/docs/guides/health-checking/>); Quarkus replies that its status is unknown.
@GlobalInterceptor
@ApplicationScoped
class UnknownServiceHealth implements ServerInterceptor {

    private static final Status NOT_FOUND = Status.NOT_FOUND.withDescription("unknown service");

    @Override
    public <Q, A> ServerCall.Listener<Q> interceptCall(
            ServerCall<Q, A> call, Metadata headers, ServerCallHandler<Q, A> next) {
        var isCheck = call.getMethodDescriptor()
                .getFullMethodName()
                .equals(HealthGrpc.getCheckMethod().getFullMethodName());
        return next.startCall(isCheck ? new Check<>(call) : call, headers);
    }

    private static final class Check<Q, A> extends SimpleForwardingServerCall<Q, A> {

        private boolean unknown;

        Check(ServerCall<Q, A> call) {
            super(call);
        }

        @Override
        public void sendMessage(A reply) {
            unknown = reply instanceof HealthCheckResponse health && health.getStatus() == ServingStatus.UNKNOWN;
            if (!unknown) {
                super.sendMessage(reply);
            }
        }

        @Override
        public void close(Status status, Metadata trailers) {
            super.close(unknown ? NOT_FOUND : status, trailers);
        }
    }
}
