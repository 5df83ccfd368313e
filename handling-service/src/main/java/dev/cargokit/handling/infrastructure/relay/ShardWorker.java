package dev.cargokit.handling.infrastructure.relay;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/// Polls a shard until it is empty whenever it is woken. Each worker has a virtual thread.
final class ShardWorker implements Runnable {

    private final Supplier<PollResult> poll;
    private final Semaphore permits;
    private final Duration interval;
    private final ExponentialBackoff backoff;
    private final DeliveryLog log;
    private final CountDownLatch stopping = new CountDownLatch(1);

    /// Of capacity one: a worker that is woken twice while it polls needs one more poll.
    private final BlockingQueue<Object> wakeups = new ArrayBlockingQueue<>(1);

    /// @param permits shared by all workers, one per concurrent poll, which needs a database connection
    /// @param interval the minimum time between emptying the shard and the next poll
    ShardWorker(
            Supplier<PollResult> poll,
            Semaphore permits,
            Duration interval,
            ExponentialBackoff backoff,
            DeliveryLog log) {
        this.poll = poll;
        this.permits = permits;
        this.interval = interval;
        this.backoff = backoff;
        this.log = log;
    }

    void wake() {
        wakeups.offer(this);
    }

    /// Stops the worker after its current poll.
    void stop() {
        stopping.countDown();
        wake();
    }

    @Override
    public void run() {
        try {
            while (!isStopping()) {
                wakeups.take();
                pollUntilEmpty();
                pause(interval);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void pollUntilEmpty() throws InterruptedException {
        boolean more = true;
        while (more && !isStopping()) {
            switch (pollOnce()) {
                case PollResult.Done() -> more = false;
                case PollResult.More() -> backoff.reset();
                case PollResult.Blocked(String reason) -> {
                    log.blocked(reason);
                    pause(backoff.next());
                }
            }
        }
        backoff.reset();
    }

    private PollResult pollOnce() throws InterruptedException {
        permits.acquire();
        try {
            return poll.get();
        } catch (RuntimeException | Error failure) {
            // Errors too: without this worker the shard would stay undelivered until a restart.
            return new PollResult.Blocked(String.valueOf(failure));
        } finally {
            permits.release();
        }
    }

    /// Ends early when the worker is stopped.
    private void pause(Duration length) throws InterruptedException {
        stopping.await(length.toMillis(), TimeUnit.MILLISECONDS);
    }

    private boolean isStopping() {
        return stopping.getCount() == 0;
    }
}
