package dev.cargokit.fakes;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Sends the gateway to free ports, where a test may or may not start a [FakeService].
public class FreePorts implements QuarkusTestResourceLifecycleManager {

    /// The services of which there are two.
    private static final Set<String> TWICE = Set.of("user", "add-grpc");

    @Override
    public Map<String, String> start() {
        return Stream.of("booking", "routing", "handling", "string", "add", "add-grpc", "profile", "user", "product")
                .collect(Collectors.toMap(name -> "cargokit.addresses." + name, this::addresses));
    }

    private String addresses(String name) {
        return TWICE.contains(name) ? address() + "," + address() : address();
    }

    private static String address() {
        return "127.0.0.1:" + freePort();
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
