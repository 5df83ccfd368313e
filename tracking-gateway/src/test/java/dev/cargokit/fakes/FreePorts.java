package dev.cargokit.fakes;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;

/// Sends the gateway to free ports, where a test may or may not start a [FakeService].
public class FreePorts implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return Map.of(
                "cargokit.addresses.booking", "127.0.0.1:" + freePort(),
                "cargokit.addresses.routing", "127.0.0.1:" + freePort(),
                "cargokit.addresses.handling", "127.0.0.1:" + freePort());
    }

    @Override
    public void stop() {
        // Nothing was started.
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
