package dev.cargokit.bench.reference;

import dev.cargokit.bench.http.Request;
import dev.cargokit.bench.load.Client;
import dev.cargokit.bench.load.HttpClient;
import dev.cargokit.bench.load.Workload;
import dev.cargokit.bench.system.LoneService;
import dev.cargokit.launcher.service.AotCache;
import dev.cargokit.launcher.service.CacheUse;
import dev.cargokit.launcher.service.Service;
import dev.cargokit.launcher.service.ServiceStart;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/// A Quarkus application with one constant answer, in a process of its own with the services' JVM options,
/// and trained as they are.
public final class BareEndpoint implements Workload, AutoCloseable {

    private static final Service SERVICE = new Service("bare", "bare", "bench", "bench/bare", 8900, "", 64);
    private static final Request REQUEST = Request.get("/bare");
    private static final int LESSON = 5_000;

    private final LoneService service;

    private BareEndpoint(Path root, int portOffset, CacheUse caches, Path log) {
        var start = new ServiceStart(root, portOffset, Map.of(), caches, 0, "");
        this.service = new LoneService(start, SERVICE, REQUEST, log);
    }

    /// Starts it, after a training run if this build of it had none.
    public static BareEndpoint start(Path root, int portOffset, Path log) {
        var cache = new AotCache(ServiceStart.application(root, SERVICE));
        if (!cache.isNoted()) {
            train(new BareEndpoint(root, portOffset, CacheUse.TRAIN, log));
            cache.accept();
        }
        return new BareEndpoint(root, portOffset, CacheUse.USE, log);
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
        return new HttpClient(service.port(), () -> REQUEST);
    }

    public int port() {
        return service.port();
    }

    public long pid() {
        return service.pid();
    }

    public Duration tookToReady() {
        return service.tookToReady();
    }

    @Override
    public void close() {
        service.close();
    }

    private static void train(BareEndpoint endpoint) {
        try (Client client = endpoint.client()) {
            for (int i = 0; i < LESSON; i++) {
                client.perform();
            }
        }
        endpoint.service.endTrained();
    }
}
