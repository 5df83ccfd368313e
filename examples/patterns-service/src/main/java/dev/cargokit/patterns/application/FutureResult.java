package dev.cargokit.patterns.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;

/// Future: a result that is not there yet, while its caller goes on. Cloud Native Go: `Future`.
@ApplicationScoped
public class FutureResult {

    private static final Executor THREADS =
            task -> Thread.ofVirtual().name("future").start(task);

    /// Starts slow work and returns without waiting for it; the result is the name of the thread that ran it.
    public CompletableFuture<String> start(Duration duration) {
        return CompletableFuture.supplyAsync(() -> work(duration), THREADS);
    }

    private static String work(Duration duration) {
        try {
            Thread.sleep(duration);
            return Thread.currentThread().getName();
        } catch (InterruptedException e) {
            throw new CompletionException(e);
        }
    }
}
