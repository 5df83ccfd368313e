package dev.cargokit.kit.discovery;

import com.sun.net.httpserver.HttpServer;
import dev.cargokit.kit.consul.ConsulAgent;
import dev.cargokit.kit.consul.Consuls;
import dev.cargokit.kit.discovery.InstanceSource.Address;
import dev.cargokit.kit.management.ManagementPort;
import dev.cargokit.kit.test.UnusedPorts;
import dev.cargokit.kit.time.PeriodicTask;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Map;

/// An instance of a service that can be reached from a container, and does nothing but say whether it is ready.
final class Replica implements AutoCloseable {

    static final String HOST = "host.docker.internal";

    private final int port = UnusedPorts.one();
    private final HttpServer server;
    private final ConsulEntry entry;
    private final PeriodicTask registration;
    private volatile boolean ready = true;
    private volatile String service = "user-service";

    Replica(ConsulAgent agent) throws IOException {
        server = HttpServer.create(new InetSocketAddress(ManagementPort.of(port)), 0);
        server.createContext("/q/health/ready", exchange -> {
            boolean own = service.equals(exchange.getRequestHeaders().getFirst(MisdirectedChecks.SERVICE));
            exchange.sendResponseHeaders(!own ? 421 : ready ? 200 : 503, -1);
            exchange.close();
        });
        server.start();
        entry = ConsulEntry.of(agent, "user-service", address(), Consuls.with(Map.of()))
                .getFirst();
        registration = PeriodicTask.start("registration", Duration.ofMillis(200), entry::refresh);
    }

    Address address() {
        return new Address(HOST, port);
    }

    void ready(boolean ready) {
        this.ready = ready;
    }

    /// Like an instance of another service that was started at this address.
    void becomes(String service) {
        this.service = service;
    }

    /// Like a process that is killed: it stays registered.
    void vanish() {
        registration.close();
    }

    void leave() throws InterruptedException {
        vanish();
        entry.deregister();
    }

    @Override
    public void close() {
        registration.close();
        server.stop(0);
    }
}
