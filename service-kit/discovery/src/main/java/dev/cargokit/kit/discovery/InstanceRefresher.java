package dev.cargokit.kit.discovery;

import dev.cargokit.kit.time.PeriodicTask;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.stork.api.ServiceDiscovery;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Refreshes the instances of each service that is called from here, until this service stops.
@Singleton
class InstanceRefresher {

    private static final Duration FIRST_REFRESH_TIMEOUT = Duration.ofSeconds(1);
    private static final int BEFORE_ALL_OTHERS = 1;

    private final Duration every;
    private final List<PeriodicTask> tasks = new CopyOnWriteArrayList<>();
    private final List<CountDownLatch> firstRefreshes = new CopyOnWriteArrayList<>();

    @Inject
    InstanceRefresher(DiscoveryConfig config) {
        this(config.every());
    }

    InstanceRefresher(Duration every) {
        this.every = every;
    }

    ServiceDiscovery refresh(String service, InstanceSource source) {
        var instances = new CachedInstances(service, source, Clock.systemUTC());
        var firstRefresh = new CountDownLatch(1);
        firstRefreshes.add(firstRefresh);
        tasks.add(PeriodicTask.start("discovery-" + service, every, () -> {
            instances.refresh();
            firstRefresh.countDown();
        }));
        return instances;
    }

    /// Before the first request most instances are known. When a source is unavailable, the service starts
    /// nevertheless.
    void await(@Observes @Priority(BEFORE_ALL_OTHERS) StartupEvent event) throws InterruptedException {
        long until = System.nanoTime() + FIRST_REFRESH_TIMEOUT.toNanos();
        for (var firstRefresh : firstRefreshes) {
            firstRefresh.await(until - System.nanoTime(), TimeUnit.NANOSECONDS);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        tasks.forEach(PeriodicTask::close);
    }
}
