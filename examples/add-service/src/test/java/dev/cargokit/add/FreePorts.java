package dev.cargokit.add;

import dev.cargokit.testkit.UnusedPorts;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/// Ports for gRPC and Thrift that nobody listens on.
public class FreePorts implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        var ports = UnusedPorts.draw(2);
        return Map.of(
                "quarkus.grpc.server.test-port", ports.getFirst().toString(),
                "add.thrift.port", ports.getLast().toString());
    }

    @Override
    public void stop() {
        // Nothing is held.
    }
}
