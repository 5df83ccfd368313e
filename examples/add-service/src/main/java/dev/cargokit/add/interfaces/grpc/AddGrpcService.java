package dev.cargokit.add.interfaces.grpc;

import dev.cargokit.add.domain.AddRefusal;
import dev.cargokit.add.domain.AddService;
import dev.cargokit.add.interfaces.CallError;
import dev.cargokit.add.wire.pb.AddGrpc;
import dev.cargokit.add.wire.pb.ConcatReply;
import dev.cargokit.add.wire.pb.ConcatRequest;
import dev.cargokit.add.wire.pb.SumReply;
import dev.cargokit.add.wire.pb.SumRequest;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import io.quarkus.grpc.GrpcService;
import java.util.function.Supplier;

/// A refusal travels in the reply, with status OK; a call that failed has another status.
@GrpcService
class AddGrpcService extends AddGrpc.AddImplBase {

    private final AddService add;
    private final FaultInjection faults;

    AddGrpcService(AddService add, FaultInjection faults) {
        this.add = add;
        this.faults = faults;
    }

    @Override
    public void sum(SumRequest request, StreamObserver<SumReply> observer) {
        reply(observer, () -> {
            var reply = SumReply.newBuilder();
            try {
                reply.setV(add.sum(request.getA(), request.getB()));
            } catch (AddRefusal refusal) {
                reply.setErr(refusal.getMessage());
            }
            return reply.build();
        });
    }

    @Override
    public void concat(ConcatRequest request, StreamObserver<ConcatReply> observer) {
        reply(observer, () -> {
            var reply = ConcatReply.newBuilder();
            try {
                reply.setV(add.concat(request.getA(), request.getB()));
            } catch (AddRefusal refusal) {
                reply.setErr(refusal.getMessage());
            }
            return reply.build();
        });
    }

    private <T> void reply(StreamObserver<T> observer, Supplier<T> call) {
        faults.run(() -> carryOut(observer, call), () -> observer.onError(failure(CallError.UNAVAILABLE)));
    }

    private static <T> void carryOut(StreamObserver<T> observer, Supplier<T> call) {
        T reply;
        try {
            reply = call.get();
        } catch (RuntimeException e) {
            observer.onError(failure(CallError.of(e)));
            return;
        }
        observer.onNext(reply);
        observer.onCompleted();
    }

    private static StatusRuntimeException failure(CallError error) {
        var status = switch (error) {
            case RATE_LIMITED -> Status.RESOURCE_EXHAUSTED;
            case CIRCUIT_OPEN, UNAVAILABLE -> Status.UNAVAILABLE;
            case INTERNAL -> Status.INTERNAL;
        };
        return status.withDescription(error.message()).asRuntimeException();
    }
}
