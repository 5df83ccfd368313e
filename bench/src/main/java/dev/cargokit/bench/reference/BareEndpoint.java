package dev.cargokit.bench.reference;

import dev.cargokit.bench.http.Connection;
import dev.cargokit.bench.http.Request;
import dev.cargokit.bench.load.Client;
import dev.cargokit.bench.load.HttpClient;
import dev.cargokit.bench.load.Workload;
import dev.cargokit.launcher.process.LaunchFailure;
import dev.cargokit.launcher.process.Patience;
import dev.cargokit.launcher.process.ProcessIdentity;
import dev.cargokit.launcher.service.AotCache;
import dev.cargokit.launcher.service.CacheUse;
import dev.cargokit.launcher.service.Service;
import dev.cargokit.launcher.service.ServiceStart;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/// A Quarkus application with one constant answer, in a process of its own with the services' JVM options,
/// and trained as they are.
public final class BareEndpoint implements Workload, AutoCloseable {

    private static final Service SERVICE = new Service("bare", "bare", "bench", "bench/bare", 8900, "", 64);
    private static final Request REQUEST = Request.get("/bare");
    private static final Patience READY = new Patience(Duration.ofSeconds(30), Duration.ofMillis(10));
    private static final Patience TRAINED = Patience.of(Duration.ofMinutes(2));
    private static final Patience STOPPED = Patience.of(Duration.ofSeconds(10));
    private static final int LESSON = 5_000;

    private final ProcessIdentity process;
    private final int port;
    private final Duration tookToReady;

    private BareEndpoint(ServiceStart start, Path log) {
        long begin = System.nanoTime();
        this.port = start.portOf(SERVICE);
        this.process = start.start(SERVICE, log);
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
        boolean ready = READY.until(() -> {
            if (!process.isAlive()) {
                throw new LaunchFailure("The bare endpoint died while starting; see " + log + ".");
            }
            return answers();
        });
        this.tookToReady = Duration.ofNanos(System.nanoTime() - begin);
        if (!ready) {
            close();
            throw new LaunchFailure("The bare endpoint was not ready in time; see " + log + ".");
        }
    }

    /// Starts it, after a training run if this build of it had none.
    public static BareEndpoint start(Path root, int portOffset, Path log) {
        var cache = new AotCache(ServiceStart.application(root, SERVICE));
        if (!cache.isNoted()) {
            train(new BareEndpoint(serviceStart(root, portOffset, CacheUse.TRAIN), log));
            cache.accept();
        }
        return new BareEndpoint(serviceStart(root, portOffset, CacheUse.USE), log);
    }

    /// Where it listens.
    public static int port(int portOffset) {
        return SERVICE.port() + portOffset;
    }

    @Override
    public String name() {
        return "bare Quarkus endpoint";
    }

    @Override
    public Client client() {
        return new HttpClient(port, () -> REQUEST);
    }

    public long pid() {
        return process.pid();
    }

    public Duration tookToReady() {
        return tookToReady;
    }

    @Override
    public void close() {
        process.end(false);
        if (!STOPPED.until(() -> !process.isAlive())) {
            process.end(true);
        }
    }

    private static void train(BareEndpoint endpoint) {
        try (Client client = endpoint.client()) {
            for (int i = 0; i < LESSON; i++) {
                client.perform();
            }
        }
        // It writes what it has learnt before it ends.
        endpoint.process.end(false);
        TRAINED.until(() -> !endpoint.process.isAlive());
        endpoint.close();
    }

    private static ServiceStart serviceStart(Path root, int portOffset, CacheUse caches) {
        return new ServiceStart(root, portOffset, Map.of(), caches, 0, "");
    }

    private boolean answers() {
        try (var connection = new Connection(port, Duration.ofSeconds(1))) {
            return connection.status(REQUEST) == 200;
        } catch (IOException notYet) {
            return false;
        }
    }
}
