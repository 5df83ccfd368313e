package dev.cargokit.patterns.application;

import dev.cargokit.kit.middleware.FullJitter;
import dev.cargokit.kit.middleware.Measured;
import io.smallrye.faulttolerance.api.CustomBackoff;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;

/// Retry with capped exponential back-off and full jitter, around a circuit breaker that counts each attempt. Cloud
/// Native Go: `Retry` and `Breaker`.
@Measured
@ApplicationScoped
public class Flaky {

    @Retry(maxRetries = 4, delay = 50, jitter = 0, abortOn = CircuitBreakerOpenException.class)
    @CustomBackoff(FullJitter.class)
    @CircuitBreaker(requestVolumeThreshold = 20, failureRatio = 0.75, delay = 5_000)
    public void call(Attempts attempts) {
        attempts.next();
    }
}
