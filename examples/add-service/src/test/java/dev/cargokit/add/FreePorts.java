package dev.cargokit.add;

import dev.cargokit.kit.test.UnusedPorts;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/// Unused ports for gRPC and Thrift; who says nothing is disconnected soon.
public class FreePorts implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        var ports = UnusedPorts.draw(2);
        return Map.of(
                "quarkus.grpc.server.handshake-timeout", "2s",
                "quarkus.grpc.server.test-port", ports.getFirst().toString(),
                "add.thrift.port", ports.getLast().toString());
    }

    @Override
    public void stop() {
        // Nothing is held.
    }
}
