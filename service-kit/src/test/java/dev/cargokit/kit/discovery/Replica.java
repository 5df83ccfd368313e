package dev.cargokit.kit.discovery;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import dev.cargokit.kit.consul.ConsulAgent;
import dev.cargokit.kit.discovery.Source.Address;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Map;

/// An instance of a service that can be reached from a container, and does nothing but say whether it is ready.
final class Replica implements AutoCloseable {

    static final String HOST = "host.docker.internal";

    private final HttpServer server;
    private final ConsulEntry entry;
    private final Thread keeper;
    private volatile boolean ready = true;

    Replica(ConsulAgent agent) throws IOException {
        server = HttpServer.create(new InetSocketAddress(0), 0);
        server.createContext("/q/health/ready", exchange -> {
            exchange.sendResponseHeaders(ready ? 200 : 503, -1);
            exchange.close();
        });
        server.start();
        entry = new ConsulEntry(agent, "user-service", address(), Map.of(), new ObjectMapper());
        keeper = Thread.ofVirtual().start(entry::keep);
    }

    Address address() {
        return new Address(HOST, server.getAddress().getPort());
    }

    void ready(boolean ready) {
        this.ready = ready;
    }

    /// As one that is killed: it takes nothing out. Who comes to its address answers there.
    void vanish() throws InterruptedException {
        keeper.interrupt();
        keeper.join();
    }

    void leave() throws InterruptedException {
        vanish();
        entry.leave();
    }

    @Override
    public void close() {
        keeper.interrupt();
        server.stop(0);
    }
}
