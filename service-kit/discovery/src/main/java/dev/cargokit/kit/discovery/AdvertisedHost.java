package dev.cargokit.kit.discovery;

import dev.cargokit.kit.consul.ConsulConfig;
import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Optional;
import java.util.Set;

/// The host under which an instance registers.
final class AdvertisedHost {

    private static final Set<String> ALL = Set.of("0.0.0.0", "::", "0:0:0:0:0:0:0:0");

    private AdvertisedHost() {}

    /// Empty while the registry's name cannot be resolved: it may start later than this service.
    ///
    /// @param listening where this service listens
    static Optional<String> of(ConsulConfig config, String listening) {
        return config.advertise()
                .or(() -> ALL.contains(listening) ? towards(config.url().orElseThrow()) : Optional.of(listening));
    }

    /// A machine may have many addresses. Connecting a UDP socket sends nothing, and binds it to the one from which
    /// the registry is reached.
    private static Optional<String> towards(URI registry) {
        var address = new InetSocketAddress(registry.getHost(), Math.max(registry.getPort(), 1));
        if (address.isUnresolved()) {
            return Optional.empty();
        }
        try (var socket = new DatagramSocket()) {
            socket.connect(address);
            return Optional.of(socket.getLocalAddress().getHostAddress());
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
