package dev.cargokit.add.interfaces.grpc;

import dev.cargokit.add.domain.AddRefusal;
import dev.cargokit.add.domain.AddService;
import dev.cargokit.add.interfaces.Failure;
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

/// A broken rule travels in the reply, with status OK; only a call that was not carried out has another status.
@GrpcService
class AddGrpcService extends AddGrpc.AddImplBase {

    private final AddService add;
    private final Faults faults;

    AddGrpcService(AddService add, Faults faults) {
        this.add = add;
        this.faults = faults;
    }

    @Override
    public void sum(SumRequest request, StreamObserver<SumReply> caller) {
        answer(caller, () -> {
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
    public void concat(ConcatRequest request, StreamObserver<ConcatReply> caller) {
        answer(caller, () -> {
            var reply = ConcatReply.newBuilder();
            try {
                reply.setV(add.concat(request.getA(), request.getB()));
            } catch (AddRefusal refusal) {
                reply.setErr(refusal.getMessage());
            }
            return reply.build();
        });
    }

    private <T> void answer(StreamObserver<T> caller, Supplier<T> reply) {
        faults.choose(() -> carryOut(caller, reply), () -> caller.onError(notCarriedOut(Failure.UNAVAILABLE)));
    }

    private static <T> void carryOut(StreamObserver<T> caller, Supplier<T> reply) {
        T answer;
        try {
            answer = reply.get();
        } catch (RuntimeException e) {
            caller.onError(notCarriedOut(Failure.of(e)));
            return;
        }
        caller.onNext(answer);
        caller.onCompleted();
    }

    private static StatusRuntimeException notCarriedOut(Failure failure) {
        var status = switch (failure) {
            case TOO_MANY_CALLS -> Status.RESOURCE_EXHAUSTED;
            case CIRCUIT_OPEN, UNAVAILABLE -> Status.UNAVAILABLE;
            case UNEXPECTED -> Status.INTERNAL;
        };
        return status.withDescription(failure.text()).asRuntimeException();
    }
}
