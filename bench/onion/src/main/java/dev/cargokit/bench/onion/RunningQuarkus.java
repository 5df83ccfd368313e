package dev.cargokit.bench.onion;

import io.quarkus.arc.Arc;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.CountDownLatch;
import org.jboss.logmanager.Level;
import org.jboss.logmanager.Logger;

/// The Quarkus application in a JVM that JMH has started.
@Singleton
class RunningQuarkus {

    private static final CountDownLatch STARTED = new CountDownLatch(1);

    static Sums sums(boolean logging) throws InterruptedException {
        Thread.ofPlatform().name("quarkus").daemon().start(Quarkus::run);
        STARTED.await();
        Logger.getLogger("cargokit.call").setLevel(logging ? Level.DEBUG : Level.INFO);
        return Arc.container().instance(Sums.class).get();
    }

    void started(@Observes StartupEvent event) {
        STARTED.countDown();
    }
}
