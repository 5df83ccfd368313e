package dev.cargokit.kit.sample;

import dev.cargokit.kit.middleware.FullJitter;
import io.smallrye.faulttolerance.api.CustomBackoff;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.faulttolerance.Bulkhead;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Fallback;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;

/// A method for each layer of MicroProfile Fault Tolerance.
@ApplicationScoped
public class ResilientService {

    private final AtomicInteger attempts = new AtomicInteger();
    private final AtomicInteger broken = new AtomicInteger();

    @Retry(maxRetries = 4, delay = 5, jitter = 0)
    @CustomBackoff(FullJitter.class)
    public String retried() {
        if (attempts.incrementAndGet() < 3) {
            throw new IllegalStateException();
        }
        return "after " + attempts.get();
    }

    @Fallback(fallbackMethod = "instead")
    public String fallingBack() {
        throw new IllegalStateException();
    }

    String instead() {
        return "instead";
    }

    @CircuitBreaker(requestVolumeThreshold = 6, failureRatio = 1, delay = 60_000)
    public String broken() {
        broken.incrementAndGet();
        throw new IllegalStateException();
    }

    public int brokenCalls() {
        return broken.get();
    }

    @Timeout(50)
    public String slow() throws InterruptedException {
        new CountDownLatch(1).await();
        return "never";
    }

    @Bulkhead(1)
    public void alone(Runnable work) {
        work.run();
    }
}
