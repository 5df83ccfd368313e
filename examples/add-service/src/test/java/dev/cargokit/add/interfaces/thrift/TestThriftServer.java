package dev.cargokit.add.interfaces.thrift;

import dev.cargokit.add.ConfigMappings;
import dev.cargokit.add.client.Address;
import dev.cargokit.add.domain.AddRefusal;
import dev.cargokit.add.domain.Arithmetic;
import dev.cargokit.add.wire.thrift.AddService.Iface;
import dev.cargokit.add.wire.thrift.ConcatReply;
import dev.cargokit.add.wire.thrift.SumReply;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import java.util.HashMap;
import java.util.Map;
import org.awaitility.Awaitility;

/// The Thrift server over the plain arithmetic, without Quarkus.
final class TestThriftServer implements AutoCloseable {

    private final Vertx vertx = Vertx.vertx();
    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private final ThriftServer server;

    /// @param settings besides host and port
    TestThriftServer(Map<String, String> settings) {
        this(settings, new PlainAdd());
    }

    TestThriftServer(Map<String, String> settings, Iface service) {
        var properties = new HashMap<>(settings);
        properties.put("add.thrift.host", "127.0.0.1");
        properties.put("add.thrift.port", "0");
        server = new ThriftServer(ConfigMappings.of(ThriftConfig.class, properties), service, vertx, metrics);
        server.start(new StartupEvent());
        Awaitility.await().until(server::isServing);
    }

    Address address() {
        return new Address("127.0.0.1", server.port());
    }

    /// How many connections the server has closed for this reason.
    double closed(String reason) {
        return metrics.counter("add.thrift.connections.closed", "reason", reason)
                .count();
    }

    void stop() {
        try {
            server.stop(new ShutdownEvent());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean isServing() {
        return server.isServing();
    }

    @Override
    public void close() {
        stop();
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private static final class PlainAdd implements Iface {

        private final Arithmetic arithmetic = new Arithmetic();

        @Override
        public SumReply Sum(long a, long b) {
            try {
                return new SumReply(arithmetic.sum(a, b), "");
            } catch (AddRefusal refusal) {
                return new SumReply(0, refusal.getMessage());
            }
        }

        @Override
        public ConcatReply Concat(String a, String b) {
            try {
                return new ConcatReply(arithmetic.concat(a, b), "");
            } catch (AddRefusal refusal) {
                return new ConcatReply("", refusal.getMessage());
            }
        }
    }
}
