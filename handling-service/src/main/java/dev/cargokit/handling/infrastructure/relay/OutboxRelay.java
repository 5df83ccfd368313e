package dev.cargokit.handling.infrastructure.relay;

import dev.cargokit.handling.infrastructure.HandlingConfig;
import dev.cargokit.handling.infrastructure.outbox.OutboxRepository;
import dev.cargokit.handling.infrastructure.outbox.PostgresOutbox;
import dev.cargokit.handling.infrastructure.outbox.Shard;
import dev.cargokit.kit.postgres.DatabaseReady;
import dev.cargokit.kit.postgres.Notifications;
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

/// Delivers handling events from the outbox to booking: one worker per shard, woken by the notification of
/// a commit. A poll wakes the workers whose notification was lost, and measures the backlog: every second while
/// there is one, otherwise after a notification or some seconds.
@ApplicationScoped
class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final Duration MINIMUM_POLL_INTERVAL = Duration.ofSeconds(1);
    private static final Duration SHUTDOWN_TIMEOUT = Duration.ofSeconds(15);

    private final OutboxRepository outbox;
    private final RelayMetrics metrics;
    private final HandlingConfig.Relay config;
    private final List<ShardWorker> workers;
    private final DeliveryLog log;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Semaphore notified = new Semaphore(0);
    private final List<Thread> threads = new ArrayList<>();

    OutboxRelay(ShardPoller poller, OutboxRepository outbox, RelayMetrics metrics, HandlingConfig config, Clock clock) {
        this.outbox = outbox;
        this.metrics = metrics;
        this.config = config.relay();
        this.log = new DeliveryLog(clock);
        var permits = new Semaphore(this.config.concurrency());
        this.workers = Shard.all().stream()
                .map(shard ->
                        new ShardWorker(() -> poller.poll(shard), permits, this.config.pollInterval(), backoff(), log))
                .toList();
    }

    void listen(@Observes StartupEvent event, Notifications notifications) {
        notifications.listen(PostgresOutbox.CHANNEL, this::wake);
    }

    void start(@Observes DatabaseReady event) {
        workers.forEach(worker -> run("outbox-shard", worker));
        run("outbox-poll", this::pollUntilStopped);
    }

    /// Lets each worker finish its current poll.
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping.countDown();
        notified.release();
        workers.forEach(ShardWorker::stop);
        for (var thread : threads) {
            thread.join(SHUTDOWN_TIMEOUT);
        }
    }

    private void wake(String shard) {
        notified.release();
        if (shard.isEmpty()) {
            workers.forEach(ShardWorker::wake);
        } else {
            workers.get(Integer.parseInt(shard)).wake();
        }
    }

    private ExponentialBackoff backoff() {
        return new ExponentialBackoff(config.maximumBackoff(), new SplittableRandom());
    }

    private void run(String name, Runnable task) {
        threads.add(Thread.ofVirtual().name(name).start(task));
    }

    private void pollUntilStopped() {
        try {
            while (!stopping.await(MINIMUM_POLL_INTERVAL.toMillis(), TimeUnit.MILLISECONDS)) {
                if (metrics.backlog().size() == 0) {
                    var _ = notified.tryAcquire(config.poll().toMillis(), TimeUnit.MILLISECONDS);
                }
                notified.drainPermits();
                poll();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// Measures the backlog and wakes the workers of shards with undelivered events.
    void poll() {
        try {
            var backlog = QuarkusTransaction.requiringNew().call(outbox::backlog);
            metrics.update(backlog);
            backlog.shards().forEach(shard -> workers.get(shard.shard()).wake());
            log.update(backlog.oldest());
        } catch (RuntimeException failure) {
            LOG.debugf("Could not poll the outbox: %s", failure.getMessage());
        }
    }
}
