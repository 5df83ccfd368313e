package dev.cargokit.bench.onion;

import dev.cargokit.kit.middleware.Cached;
import dev.cargokit.kit.middleware.Debounced;
import dev.cargokit.kit.middleware.FullJitter;
import dev.cargokit.kit.middleware.IdempotencyKey;
import dev.cargokit.kit.middleware.Idempotent;
import dev.cargokit.kit.middleware.Limited;
import dev.cargokit.kit.middleware.LimitedPerCaller;
import dev.cargokit.kit.middleware.Logged;
import dev.cargokit.kit.middleware.Measured;
import dev.cargokit.kit.middleware.Shed;
import dev.cargokit.kit.middleware.Throttled;
import dev.cargokit.kit.middleware.Traced;
import io.quarkus.arc.Unremovable;
import io.smallrye.faulttolerance.api.CustomBackoff;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.faulttolerance.Bulkhead;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Fallback;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;

/// The same sum with more and more layers around it. No limit is ever reached.
@ApplicationScoped
@Unremovable
public class Sums {

    private static final double NO_LIMIT = 500_000_000;

    /// A CDI bean and nothing else.
    public long withoutLayers(long a, long b) {
        return a + b;
    }

    /// The layers of a small service.
    @Logged(byName = true)
    @Measured
    @Limited(value = "some", perSecond = NO_LIMIT)
    public long withMetricsAndLimit(long a, long b) {
        return a + b;
    }

    /// Every layer. The argument is new each time: a cache that hits would hide the layers inside it.
    @Logged(byName = true)
    @Measured(prefix = "sums", result = true)
    @Traced
    @LimitedPerCaller(value = "each", perSecond = NO_LIMIT)
    @Limited(value = "all", perSecond = NO_LIMIT)
    @Shed("sums")
    @Idempotent
    @Cached("sums")
    @Debounced(value = "sums", quiet = 0)
    @Throttled(value = "sums", perSecond = NO_LIMIT)
    @Fallback(fallbackMethod = "instead")
    @Retry(delay = 20, jitter = 0)
    @CustomBackoff(FullJitter.class)
    @CircuitBreaker
    @Timeout
    @Bulkhead
    public long withEveryLayer(@IdempotencyKey String key, long a, long b) {
        return a + b;
    }

    long instead(String key, long a, long b) {
        throw new IllegalStateException("A sum does not fail");
    }
}
