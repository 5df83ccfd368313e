package dev.cargokit.kit.discovery;

import dev.cargokit.kit.consul.ConsulConfig;
import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Set;

/// The host that an instance gives itself out for.
final class AdvertisedHost {

    private static final Set<String> ALL = Set.of("0.0.0.0", "::", "0:0:0:0:0:0:0:0");

    private AdvertisedHost() {}

    /// @param listening where this service listens
    static String of(ConsulConfig config, String listening) {
        return config.advertise()
                .orElseGet(() -> ALL.contains(listening) ? towards(config.url().orElseThrow()) : listening);
    }

    /// A machine may have many addresses. A UDP socket, which sends nothing by being connected, knows the one that
    /// leads
    /// to the registry.
    private static String towards(URI registry) {
        try (var socket = new DatagramSocket()) {
            socket.connect(new InetSocketAddress(registry.getHost(), Math.max(registry.getPort(), 1)));
            return socket.getLocalAddress().getHostAddress();
        } catch (IOException | IllegalArgumentException e) {
            throw new IllegalStateException(
                    "No own address leads to " + registry
                            + ": set cargokit.consul.advertise to the host to be found by",
                    e);
        }
    }
}
