package dev.cargokit.kit.discovery;

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

/// Asks for the instances of each service that is called from here, again and again until this service stops.
@Singleton
class Followers {

    private static final Duration FIRST_ANSWERS_WITHIN = Duration.ofSeconds(1);
    private static final int BEFORE_ALL_OTHERS = 1;

    private final Duration every;
    private final List<Thread> threads = new CopyOnWriteArrayList<>();
    private final List<CountDownLatch> asked = new CopyOnWriteArrayList<>();

    @Inject
    Followers(DiscoveryConfig config) {
        this(config.every());
    }

    Followers(Duration every) {
        this.every = every;
    }

    ServiceDiscovery follow(String service, Source source) {
        var followed = new Followed(service, source, Clock.systemUTC());
        var once = new CountDownLatch(1);
        asked.add(once);
        threads.add(Thread.ofVirtual().name("discovery-" + service).start(() -> follow(followed, once)));
        return followed;
    }

    /// Requests come when this is through: mostly the instances are known by then. With discovery away, the service
    /// starts all the same.
    void await(@Observes @Priority(BEFORE_ALL_OTHERS) StartupEvent event) throws InterruptedException {
        long until = System.nanoTime() + FIRST_ANSWERS_WITHIN.toNanos();
        for (var once : asked) {
            once.await(until - System.nanoTime(), TimeUnit.NANOSECONDS);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        threads.forEach(Thread::interrupt);
    }

    private void follow(Followed followed, CountDownLatch once) {
        try {
            while (true) {
                followed.ask();
                once.countDown();
                Thread.sleep(every);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
