package dev.cargokit.add.client;

import dev.cargokit.add.client.CallFailed.NotSent;
import dev.cargokit.add.client.CallFailed.Unreachable;
import io.smallrye.faulttolerance.api.Guard;
import io.smallrye.faulttolerance.api.RateLimitException;
import io.smallrye.faulttolerance.api.RateLimitType;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;

/// The fault tolerance of one method, from outside in: retry with jittered exponential back-off, circuit breaker, rate
/// limit. Breaker and limit count attempts, because attempts are what reaches the service.
final class ResilientCalls {

    private static final int INITIAL_DELAY_MILLIS = 50;
    private static final int JITTER_MILLIS = 40;
    private static final int MAXIMUM_DELAY_MILLIS = 500;

    private final Guard guard;

    ResilientCalls(String method, ClientSettings settings) {
        guard = Guard.create()
                .withDescription(method)
                .withRetry()
                .maxRetries(settings.attempts() - 1)
                .retryOn(Unreachable.class)
                .delay(INITIAL_DELAY_MILLIS, ChronoUnit.MILLIS)
                .jitter(JITTER_MILLIS, ChronoUnit.MILLIS)
                .withExponentialBackoff()
                .maxDelay(MAXIMUM_DELAY_MILLIS, ChronoUnit.MILLIS)
                .done()
                .done()
                .withCircuitBreaker()
                .requestVolumeThreshold(settings.failures())
                .failureRatio(1)
                .delay(settings.openFor().toMillis(), ChronoUnit.MILLIS)
                .skipOn(List.of(AddRefused.class, RateLimitException.class))
                .done()
                .withRateLimit()
                .limit(settings.perSecond())
                .window(1, ChronoUnit.SECONDS)
                .type(RateLimitType.ROLLING)
                .done()
                .build();
    }

    <T> T call(Supplier<T> attempt, Class<T> type) {
        try {
            return guard.get(attempt, type);
        } catch (RateLimitException e) {
            throw new NotSent("rate limit exceeded", e);
        } catch (CircuitBreakerOpenException e) {
            throw new NotSent("circuit breaker is open", e);
        }
    }
}
