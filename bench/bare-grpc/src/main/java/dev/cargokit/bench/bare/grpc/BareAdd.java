package dev.cargokit.bench.bare.grpc;

import dev.cargokit.add.wire.pb.AddGrpc;
import dev.cargokit.add.wire.pb.ConcatReply;
import dev.cargokit.add.wire.pb.ConcatRequest;
import dev.cargokit.add.wire.pb.SumReply;
import dev.cargokit.add.wire.pb.SumRequest;
import io.grpc.stub.StreamObserver;
import io.quarkus.grpc.GrpcService;

/// Responds on the event loop, as add-service does.
@GrpcService
class BareAdd extends AddGrpc.AddImplBase {

    @Override
    public void sum(SumRequest request, StreamObserver<SumReply> response) {
        response.onNext(
                SumReply.newBuilder().setV(request.getA() + request.getB()).build());
        response.onCompleted();
    }

    @Override
    public void concat(ConcatRequest request, StreamObserver<ConcatReply> response) {
        response.onNext(
                ConcatReply.newBuilder().setV(request.getA() + request.getB()).build());
        response.onCompleted();
    }
}
