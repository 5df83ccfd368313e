package dev.cargokit.handling.infrastructure.relay;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ShardWorkerTest {

    private final Semaphore places = new Semaphore(1);
    private final ConcurrentLinkedQueue<Supplier<Progress>> passes = new ConcurrentLinkedQueue<>();
    private final AtomicInteger passed = new AtomicInteger();
    private final ShardWorker worker = new ShardWorker(
            new Shard(3),
            this::pass,
            places,
            Duration.ZERO,
            new Backoff(Duration.ofMillis(10), new SplittableRandom(1)),
            new Obstacle(Clock.systemUTC()));
    private final Thread thread = Thread.ofVirtual().start(worker);

    @AfterEach
    void stop() {
        worker.stop();
    }

    @Test
    void sleeps_until_it_is_woken() {
        assertEquals(0, passed.get());

        worker.wake();

        await().until(() -> passed.get() == 1);
    }

    @Test
    void goes_on_while_there_may_be_more() {
        passes.add(Progress.More::new);
        passes.add(Progress.More::new);

        worker.wake();

        await().until(() -> passed.get() == 3);
    }

    @Test
    void tries_again_after_a_pause_when_it_is_stuck_or_fails() {
        passes.add(() -> new Progress.Stuck("down"));
        passes.add(() -> {
            throw new IllegalStateException("no database");
        });
        passes.add(() -> {
            throw new NoClassDefFoundError("somebody builds meanwhile");
        });

        worker.wake();

        await().until(() -> passed.get() == 4);
    }

    @Test
    void looks_once_more_when_it_is_woken_at_work() {
        CountDownLatch working = new CountDownLatch(1);
        passes.add(() -> done(working));
        worker.wake();
        await().until(() -> passed.get() == 1);

        worker.wake();
        worker.wake();
        worker.wake();
        working.countDown();

        await().during(Duration.ofMillis(100)).until(() -> passed.get() == 2);
    }

    @Test
    void waits_for_a_place() throws InterruptedException {
        places.acquire();
        worker.wake();
        await().during(Duration.ofMillis(100)).until(() -> passed.get() == 0);

        places.release();

        await().until(() -> passed.get() == 1);
    }

    @Test
    void finishes_the_pass_that_it_is_at_before_it_stops() throws InterruptedException {
        CountDownLatch working = new CountDownLatch(1);
        passes.add(() -> {
            done(working);
            return new Progress.More();
        });
        worker.wake();
        await().until(() -> passed.get() == 1);

        worker.stop();
        assertFalse(thread.join(Duration.ofMillis(50)));
        working.countDown();

        assertTrue(thread.join(Duration.ofSeconds(10)));
        assertEquals(1, passed.get());
    }

    private Progress pass(Shard shard) {
        assertEquals(new Shard(3), shard);
        assertEquals(0, places.availablePermits());
        passed.incrementAndGet();
        Supplier<Progress> pass = passes.poll();
        return pass == null ? new Progress.Done() : pass.get();
    }

    private static Progress done(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        return new Progress.Done();
    }
}
