package dev.cargokit.handling.infrastructure.relay;

import dev.cargokit.handling.infrastructure.HandlingConfig;
import dev.cargokit.kit.postgres.DatabaseReady;
import dev.cargokit.kit.postgres.Signals;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/// Takes handling events from the outbox to booking: one worker per shard, woken by the signal that a commit
/// raises. A regular look at the outbox wakes those whose signal was lost, and measures what waits.
@ApplicationScoped
class Relay {

    /// Signals on this channel carry the number of a shard, or nothing when some may have been missed.
    static final String CHANNEL = "outbox";

    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final OutboxRows rows;
    private final RelayMetrics metrics;
    private final Signals signals;
    private final HandlingConfig.Relay config;
    private final List<ShardWorker> workers;
    private final Obstacle obstacle;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final List<Thread> threads = new ArrayList<>();

    Relay(
            ShardDrain drain,
            OutboxRows rows,
            RelayMetrics metrics,
            Signals signals,
            HandlingConfig config,
            Clock clock) {
        this.rows = rows;
        this.metrics = metrics;
        this.signals = signals;
        this.config = config.relay();
        this.obstacle = new Obstacle(clock);
        Semaphore places = new Semaphore(this.config.concurrency());
        this.workers = Shard.all().stream()
                .map(shard -> new ShardWorker(shard, drain::drain, places, this.config.gather(), backoff(), obstacle))
                .toList();
    }

    void listen(@Observes StartupEvent event) {
        signals.on(CHANNEL, this::wake);
    }

    void start(@Observes DatabaseReady event) {
        workers.forEach(worker -> run("outbox-shard", worker));
        run("outbox-poll", this::pollUntilStopped);
    }

    /// Lets each worker finish the pass that it is at.
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping.countDown();
        workers.forEach(ShardWorker::stop);
        for (Thread thread : threads) {
            thread.join(PATIENCE);
        }
    }

    private void wake(String shard) {
        if (shard.isEmpty()) {
            workers.forEach(ShardWorker::wake);
        } else {
            workers.get(Integer.parseInt(shard)).wake();
        }
    }

    private Backoff backoff() {
        return new Backoff(config.longestPause(), new SplittableRandom());
    }

    private void run(String name, Runnable task) {
        threads.add(Thread.ofVirtual().name(name).start(task));
    }

    private void pollUntilStopped() {
        try {
            while (!stopping.await(config.poll().toMillis(), TimeUnit.MILLISECONDS)) {
                look();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// Measures what waits, and wakes whoever has something to do.
    void look() {
        try {
            Backlog backlog = QuarkusTransaction.requiringNew().call(rows::backlog);
            metrics.show(backlog);
            backlog.waiting().forEach(shard -> workers.get(shard.shard()).wake());
            obstacle.look(backlog.oldest());
        } catch (RuntimeException databaseIsAway) {
            LOG.debugf("Cannot look at the outbox: %s", databaseIsAway.getMessage());
        }
    }
}
