package dev.cargokit.bench.examples;

import dev.cargokit.add.wire.pb.AddGrpc;
import dev.cargokit.add.wire.pb.AddGrpc.AddBlockingStub;
import dev.cargokit.add.wire.pb.SumRequest;
import dev.cargokit.bench.load.Client;
import dev.cargokit.bench.load.Workload;
import io.grpc.ManagedChannel;
import io.grpc.StatusRuntimeException;
import io.grpc.netty.NettyChannelBuilder;

/// The same sum over gRPC, each client on a connection of its own.
record GrpcSums(String name, int port) implements Workload {

    private static final SumRequest REQUEST =
            SumRequest.newBuilder().setA(3).setB(4).build();

    @Override
    public Client client() {
        var channel = NettyChannelBuilder.forAddress("127.0.0.1", port)
                .usePlaintext()
                .directExecutor()
                .build();
        return new Summing(channel, AddGrpc.newBlockingStub(channel));
    }

    private record Summing(ManagedChannel channel, AddBlockingStub stub) implements Client {

        @Override
        public boolean perform() {
            try {
                return stub.sum(REQUEST).getV() == 7;
            } catch (StatusRuntimeException refused) {
                return false;
            }
        }

        @Override
        public void close() {
            channel.shutdownNow();
        }
    }
}
