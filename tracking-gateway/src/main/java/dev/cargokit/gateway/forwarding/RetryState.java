package dev.cargokit.gateway.forwarding;

import dev.cargokit.gateway.balancing.Instance;
import dev.cargokit.gateway.routes.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/// The attempts of one request so far, and whether there is to be another: on an instance that it did not try yet,
/// after an exponential back-off with full jitter.
final class RetryState {

    private static final int INITIAL_BACK_OFF_MILLIS = 20;

    private final Route route;
    private final boolean retryable;
    private final List<Instance> tried = new ArrayList<>(2);
    private int attempts;

    /// @param retryable whether the service may get the request more than once
    RetryState(Route route, boolean retryable) {
        this.route = route;
        this.retryable = retryable;
    }

    /// The instance of the next attempt, which begins; empty if there is none.
    Optional<Instance> nextInstance() {
        var next = route.upstream().next(tried, retryable && attempts + 1 < maximum());
        if (next.isPresent()) {
            attempts++;
        }
        return next;
    }

    /// Whether another instance may give a better response than one with this status.
    boolean mayRetryAfterStatus(int status) {
        return (status == 502 || status == 503 || status == 504)
                && retryable
                && attempts < maximum()
                && route.upstream().hasAnother(tried);
    }

    /// Whether to retry after an attempt without a response.
    ///
    /// @param nothingSent whether the instance got no byte of the request
    boolean mayRetryAfterFailure(boolean nothingSent) {
        return (nothingSent || retryable) && attempts < maximum();
    }

    /// The time that the current attempt gets: an equal share of what remains, while there are other instances to go
    /// to, so that one that does not respond leaves time for them.
    long share(long remaining) {
        int left = maximum() - attempts + 1;
        return retryable && left > 1 && route.upstream().hasAnother(tried) ? remaining / left : remaining;
    }

    /// Random, so that requests that failed together do not come back together.
    int backOffMillis() {
        return ThreadLocalRandom.current().nextInt(1, INITIAL_BACK_OFF_MILLIS << (attempts - 1));
    }

    private int maximum() {
        return route.definition().attempts();
    }
}
