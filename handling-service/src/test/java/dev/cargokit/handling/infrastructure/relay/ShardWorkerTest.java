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

    private final Semaphore permits = new Semaphore(1);
    private final ConcurrentLinkedQueue<Supplier<PollResult>> results = new ConcurrentLinkedQueue<>();
    private final AtomicInteger polls = new AtomicInteger();
    private final ShardWorker worker = new ShardWorker(
            this::poll,
            permits,
            Duration.ZERO,
            new ExponentialBackoff(Duration.ofMillis(10), new SplittableRandom(1)),
            new DeliveryLog(Clock.systemUTC()));
    private final Thread thread = Thread.ofVirtual().start(worker);

    @AfterEach
    void stop() {
        worker.stop();
    }

    @Test
    void sleeps_until_it_is_woken() {
        assertEquals(0, polls.get());

        worker.wake();

        await().until(() -> polls.get() == 1);
    }

    @Test
    void polls_until_the_shard_is_empty() {
        results.add(PollResult.More::new);
        results.add(PollResult.More::new);

        worker.wake();

        await().until(() -> polls.get() == 3);
    }

    @Test
    void retries_with_back_off_when_delivery_is_blocked_or_fails() {
        results.add(() -> new PollResult.Blocked("down"));
        results.add(() -> {
            throw new IllegalStateException("no database");
        });
        results.add(() -> {
            throw new NoClassDefFoundError("an error");
        });

        worker.wake();

        await().until(() -> polls.get() == 4);
    }

    @Test
    void polls_once_more_when_it_is_woken_while_polling() {
        var polling = new CountDownLatch(1);
        results.add(() -> done(polling));
        worker.wake();
        await().until(() -> polls.get() == 1);

        worker.wake();
        worker.wake();
        worker.wake();
        polling.countDown();

        await().during(Duration.ofMillis(100)).until(() -> polls.get() == 2);
    }

    @Test
    void waits_for_a_permit() throws InterruptedException {
        permits.acquire();
        worker.wake();
        await().during(Duration.ofMillis(100)).until(() -> polls.get() == 0);

        permits.release();

        await().until(() -> polls.get() == 1);
    }

    @Test
    void finishes_its_current_poll_before_it_stops() throws InterruptedException {
        var polling = new CountDownLatch(1);
        results.add(() -> {
            done(polling);
            return new PollResult.More();
        });
        worker.wake();
        await().until(() -> polls.get() == 1);

        worker.stop();
        assertFalse(thread.join(Duration.ofMillis(50)));
        polling.countDown();

        assertTrue(thread.join(Duration.ofSeconds(10)));
        assertEquals(1, polls.get());
    }

    private PollResult poll() {
        assertEquals(0, permits.availablePermits());
        polls.incrementAndGet();
        var result = results.poll();
        return result == null ? new PollResult.Done() : result.get();
    }

    private static PollResult done(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        return new PollResult.Done();
    }
}
