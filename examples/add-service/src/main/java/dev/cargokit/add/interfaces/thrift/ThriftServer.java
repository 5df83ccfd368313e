package dev.cargokit.add.interfaces.thrift;

import dev.cargokit.add.wire.thrift.AddService.Iface;
import dev.cargokit.add.wire.thrift.AddService.Processor;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import org.apache.thrift.server.TServer;
import org.apache.thrift.server.TThreadPoolServer;
import org.apache.thrift.transport.TTransportException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/// Runs libthrift's thread pool server on virtual threads.
@ApplicationScoped
class ThriftServer {

    private static final Logger LOG = Logger.getLogger(ThriftServer.class);
    private static final long CHECK_DEADLINES_EVERY_MILLIS = 250;
    private static final Duration STOP_TIMEOUT = Duration.ofSeconds(2);

    private final ThriftConfig config;
    private final Iface service;
    private final Vertx vertx;
    private final MeterRegistry metrics;
    private volatile ThriftListener listener;
    private volatile TServer server;
    private volatile Thread acceptor;

    ThriftServer(ThriftConfig config, Iface service, Vertx vertx, MeterRegistry metrics) {
        this.config = config;
        this.service = service;
        this.vertx = vertx;
        this.metrics = metrics;
    }

    void start(@Observes StartupEvent event) {
        listener = listen();
        server = new TThreadPoolServer(new TThreadPoolServer.Args(listener)
                .processor(new Processor<>(service))
                .transportFactory(config.encoding().transportFactory(config.maximumMessageSize()))
                .protocolFactory(config.encoding().protocolFactory(config.maximumMessageSize()))
                .executorService(new ConnectionExecutor(config.connections(), () -> countClosed("full")))
                .stopTimeoutVal(STOP_TIMEOUT.toSecondsPart()));
        metrics.gaugeCollectionSize("add.thrift.connections", List.of(), listener.open());
        acceptor = Thread.ofVirtual().name("thrift-acceptor").start(server::serve);
        vertx.setPeriodic(CHECK_DEADLINES_EVERY_MILLIS, _ -> closeExpired());
        LOG.infof("Listening for Thrift on %s:%d, %s", config.host(), port(), config.encoding());
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        server.stop();
        listener.open().forEach(ThriftConnection::closeWhenIdle);
        acceptor.join(STOP_TIMEOUT);
    }

    int port() {
        return listener.getServerSocket().getLocalPort();
    }

    boolean isServing() {
        return server != null && server.isServing();
    }

    @Produces
    @Readiness
    @Singleton
    HealthCheck readiness() {
        return () -> HealthCheckResponse.named("thrift").status(isServing()).build();
    }

    private ThriftListener listen() {
        try {
            return new ThriftListener(config);
        } catch (TTransportException e) {
            throw new IllegalStateException(
                    "Cannot listen for Thrift on " + config.host() + ":" + config.port() + ": " + e.getMessage(), e);
        }
    }

    private void closeExpired() {
        listener.open().stream().filter(ThriftConnection::isExpired).forEach(connection -> {
            countClosed("overdue");
            connection.abort();
        });
    }

    private void countClosed(String reason) {
        metrics.counter("add.thrift.connections.closed", "reason", reason).increment();
    }
}
