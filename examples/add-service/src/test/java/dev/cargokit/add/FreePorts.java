package dev.cargokit.add;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;

/// Ports for gRPC and Thrift that nobody listens on.
public class FreePorts implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        try (var one = draw();
                var other = draw()) {
            return Map.of(
                    "quarkus.grpc.server.test-port", String.valueOf(one.getLocalPort()),
                    "add.thrift.port", String.valueOf(other.getLocalPort()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ServerSocket draw() throws IOException {
        return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }

    @Override
    public void stop() {
        // Nothing is held.
    }
}
