package dev.cargokit.kit.middleware;

import dev.cargokit.kit.middleware.Probes.Probed;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.faulttolerance.Bulkhead;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Fallback;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;

/// Wears every layer there is.
@ApplicationScoped
class Onion {

    static final String FAILING = "fail";

    @Probed
    @Logged
    @Measured
    @Traced
    @LimitedPerCaller("each")
    @Limited("all")
    @Shed("onion")
    @Idempotent
    @Cached("onion")
    @Debounced(value = "onion", quiet = 0)
    @Throttled("onion")
    @Fallback(fallbackMethod = "fallBack")
    @Retry(maxRetries = 1, delay = 0, jitter = 0)
    @CircuitBreaker(requestVolumeThreshold = 1_000)
    @Timeout(10_000)
    @Bulkhead
    String call(@IdempotencyKey String key, String what) {
        Probes.PASSED.add("method");
        if (what.equals(FAILING)) {
            throw new IllegalStateException();
        }
        return "done";
    }

    String fallBack(String key, String what) {
        Probes.PASSED.add("fallback");
        return "fallen back";
    }

    /// Counts as in progress together with the other.
    @Shed("onion")
    void during(Runnable meanwhile) {
        meanwhile.run();
    }
}
