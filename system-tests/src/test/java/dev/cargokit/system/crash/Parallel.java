package dev.cargokit.system.crash;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/// Runs independent pieces of work on a few threads, and hands on what they throw.
public final class Parallel {

    private final List<Throwable> thrown = new CopyOnWriteArrayList<>();
    private final ExecutorService threads;

    public Parallel(int threads) {
        this.threads = Executors.newFixedThreadPool(threads);
    }

    public void run(Runnable work) {
        threads.execute(() -> {
            try {
                work.run();
            } catch (RuntimeException | Error failure) {
                thrown.add(failure);
            }
        });
    }

    /// Waits for all of it.
    ///
    /// @throws AssertionError with the first failure, when there was one, or when it takes minutes
    public void finish() throws InterruptedException {
        threads.shutdown();
        if (!threads.awaitTermination(3, TimeUnit.MINUTES)) {
            threads.shutdownNow();
            throw new AssertionError("not done within 3 minutes; failures so far: " + thrown);
        }
        if (!thrown.isEmpty()) {
            throw new AssertionError(
                    thrown.size() + " failed, the first: " + thrown.getFirst().getMessage(), thrown.getFirst());
        }
    }
}
