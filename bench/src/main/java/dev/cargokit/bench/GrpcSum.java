package dev.cargokit.bench;

import dev.cargokit.add.wire.pb.AddGrpc;
import dev.cargokit.add.wire.pb.AddGrpc.AddBlockingStub;
import dev.cargokit.add.wire.pb.SumRequest;
import dev.cargokit.bench.load.Client;
import dev.cargokit.bench.load.Scenario;
import io.grpc.ManagedChannel;
import io.grpc.StatusRuntimeException;
import io.grpc.netty.NettyChannelBuilder;

/// The sum of add's contract over gRPC.
record GrpcSum(String name, int port) implements Scenario {

    private static final SumRequest REQUEST =
            SumRequest.newBuilder().setA(3).setB(4).build();

    @Override
    public Client client() {
        var channel = NettyChannelBuilder.forAddress("127.0.0.1", port)
                .usePlaintext()
                .directExecutor()
                .build();
        return new SumClient(channel, AddGrpc.newBlockingStub(channel));
    }

    private record SumClient(ManagedChannel channel, AddBlockingStub stub) implements Client {

        @Override
        public boolean call() {
            try {
                return stub.sum(REQUEST).getV() == 7;
            } catch (StatusRuntimeException failed) {
                return false;
            }
        }

        @Override
        public void close() {
            channel.shutdownNow();
        }
    }
}
