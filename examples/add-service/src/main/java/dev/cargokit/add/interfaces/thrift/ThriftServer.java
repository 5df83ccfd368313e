package dev.cargokit.add.interfaces.thrift;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.thrift.protocol.TProtocolUtil;
import org.jboss.logging.Logger;

/// Listens for Thrift connections. Thrift's own thread pool server would do, but for two things: it has no
/// deadline for a whole message, and it writes a stack trace for each client that breaks the protocol.
@ApplicationScoped
class ThriftServer {

    private static final Logger LOG = Logger.getLogger(ThriftServer.class);
    private static final int DEEPEST_SKIPPED = 64;
    private static final int BACKLOG = 128;
    private static final long LOOK_EVERY_MILLIS = 250;

    private final ThriftConfig config;
    private final ThriftCalls calls;
    private final Vertx vertx;
    private final MeterRegistry metrics;
    private final Set<ThriftConnection> open = ConcurrentHashMap.newKeySet();
    private volatile ServerSocket door;

    ThriftServer(ThriftConfig config, ThriftCalls calls, Vertx vertx, MeterRegistry metrics) {
        this.config = config;
        this.calls = calls;
        this.vertx = vertx;
        this.metrics = metrics;
    }

    void start(@Observes StartupEvent started) {
        // One setting for the whole JVM; without it a message of nothing but nested structs overflows the stack.
        TProtocolUtil.setMaxSkipDepth(DEEPEST_SKIPPED);
        metrics.gaugeCollectionSize("add.thrift.connections", java.util.List.of(), open);
        door = listening();
        Thread.ofVirtual().name("thrift-door").start(this::accept);
        vertx.setPeriodic(LOOK_EVERY_MILLIS, _ -> closeOverdue());
        LOG.infof("Listening for Thrift on %s:%d, %s", config.host(), door.getLocalPort(), config.encoding());
    }

    void stop(@Observes ShutdownEvent stopping) {
        close(door);
        open.forEach(ThriftConnection::finish);
    }

    /// Whether connections are accepted.
    boolean isListening() {
        return door != null && !door.isClosed();
    }

    private ServerSocket listening() {
        try {
            var socket = new ServerSocket();
            socket.bind(new InetSocketAddress(config.host(), config.port()), BACKLOG);
            return socket;
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Cannot listen for Thrift on " + config.host() + ":" + config.port() + ": " + e.getMessage(), e);
        }
    }

    private void accept() {
        while (isListening()) {
            try {
                welcome(door.accept());
            } catch (IOException e) {
                if (isListening()) {
                    LOG.warnf("A connection was not accepted: %s", e.getMessage());
                }
            }
        }
    }

    private void welcome(Socket client) {
        var connection = new ThriftConnection(client, config, calls.processor());
        if (open.size() >= config.connections()) {
            ended("full");
            connection.close();
            return;
        }
        open.add(connection);
        Thread.ofVirtual().name("thrift-connection").start(() -> {
            try {
                connection.run();
            } finally {
                open.remove(connection);
            }
        });
    }

    private void closeOverdue() {
        open.stream().filter(ThriftConnection::isOverdue).forEach(connection -> {
            ended("overdue");
            connection.close();
        });
    }

    private void ended(String reason) {
        metrics.counter("add.thrift.connections.closed", "reason", reason).increment();
    }

    private static void close(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            LOG.debugf("Closing failed: %s", e.getMessage());
        }
    }
}
