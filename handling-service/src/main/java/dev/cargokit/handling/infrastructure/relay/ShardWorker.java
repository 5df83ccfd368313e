package dev.cargokit.handling.infrastructure.relay;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/// Empties one shard whenever it is woken, and sleeps otherwise. Each runs on a virtual thread of its own.
final class ShardWorker implements Runnable {

    private final Shard shard;
    private final Function<Shard, Progress> drain;
    private final Semaphore places;
    private final Duration gather;
    private final Backoff backoff;
    private final Obstacle obstacle;
    private final CountDownLatch stopping = new CountDownLatch(1);

    /// Holds one token at most: to be woken twice while at work is to look once more.
    private final BlockingQueue<Object> wakeups = new ArrayBlockingQueue<>(1);

    /// @param drain makes one pass over the shard
    /// @param places shared by all workers: who drains holds one, and with it a database connection
    /// @param gather how long to let events come together after having told some
    ShardWorker(
            Shard shard,
            Function<Shard, Progress> drain,
            Semaphore places,
            Duration gather,
            Backoff backoff,
            Obstacle obstacle) {
        this.shard = shard;
        this.drain = drain;
        this.places = places;
        this.gather = gather;
        this.backoff = backoff;
        this.obstacle = obstacle;
    }

    void wake() {
        wakeups.offer(this);
    }

    /// Ends the worker once the pass that it is at has finished.
    void stop() {
        stopping.countDown();
        wake();
    }

    @Override
    public void run() {
        try {
            while (!isStopping()) {
                wakeups.take();
                drainAll();
                pause(gather);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void drainAll() throws InterruptedException {
        boolean more = true;
        while (more && !isStopping()) {
            switch (drainOnce()) {
                case Progress.Done() -> more = false;
                case Progress.More() -> backoff.reset();
                case Progress.Stuck(String reason) -> {
                    obstacle.met(reason);
                    pause(backoff.next());
                }
            }
        }
        backoff.reset();
    }

    private Progress drainOnce() throws InterruptedException {
        places.acquire();
        try {
            return drain.apply(shard);
        } catch (RuntimeException | Error failure) {
            // An error, too: nobody else would empty this shard until a restart.
            return new Progress.Stuck(String.valueOf(failure));
        } finally {
            places.release();
        }
    }

    /// Ends early when we are to stop.
    private void pause(Duration length) throws InterruptedException {
        stopping.await(length.toMillis(), TimeUnit.MILLISECONDS);
    }

    private boolean isStopping() {
        return stopping.getCount() == 0;
    }
}
