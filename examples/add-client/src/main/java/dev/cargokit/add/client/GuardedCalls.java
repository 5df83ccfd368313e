package dev.cargokit.add.client;

import dev.cargokit.add.client.CallFailed.NotSent;
import dev.cargokit.add.client.CallFailed.Unreachable;
import dev.cargokit.add.domain.AddRefusal;
import io.smallrye.faulttolerance.api.Guard;
import io.smallrye.faulttolerance.api.RateLimitException;
import io.smallrye.faulttolerance.api.RateLimitType;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;

/// The layers around the attempts of one method, from outside in: retry with jittered back-off, breaker,
/// limiter. Each attempt knocks at the breaker and takes from the limit, for it is attempts that reach the
/// service.
final class GuardedCalls {

    private static final int FIRST_DELAY_MILLIS = 50;
    private static final int JITTER_MILLIS = 40;
    private static final int LONGEST_DELAY_MILLIS = 500;

    private final Guard guard;

    GuardedCalls(String method, ClientSettings settings) {
        guard = Guard.create()
                .withDescription(method)
                .withRetry()
                .maxRetries(settings.attempts() - 1)
                .retryOn(Unreachable.class)
                .delay(FIRST_DELAY_MILLIS, ChronoUnit.MILLIS)
                .jitter(JITTER_MILLIS, ChronoUnit.MILLIS)
                .withExponentialBackoff()
                .maxDelay(LONGEST_DELAY_MILLIS, ChronoUnit.MILLIS)
                .done()
                .done()
                .withCircuitBreaker()
                .requestVolumeThreshold(settings.failures())
                .failureRatio(1)
                .delay(settings.openFor().toMillis(), ChronoUnit.MILLIS)
                .skipOn(List.of(AddRefusal.class, RateLimitException.class))
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
