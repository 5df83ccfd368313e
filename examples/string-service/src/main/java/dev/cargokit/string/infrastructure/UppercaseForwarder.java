package dev.cargokit.string.infrastructure;

import dev.cargokit.string.infrastructure.UppercaseClient.UppercaseResponse;
import jakarta.inject.Singleton;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;

/// Three attempts, each on the next upstream and without back-off, within 250 ms in all. Go kit:
/// `lb.Retry(3, 250ms, roundRobin)`.
///
/// Two methods, because MicroProfile applies a `@Timeout` next to a `@Retry` to each attempt.
@Singleton
class UppercaseForwarder {

    private final Upstreams upstreams;

    UppercaseForwarder(Upstreams upstreams) {
        this.upstreams = upstreams;
    }

    @Timeout(value = 250, unit = ChronoUnit.MILLIS)
    UppercaseResponse forward(String text) throws Exception {
        return attempt(text);
    }

    @Retry(maxRetries = 2, delay = 0, jitter = 0, abortOn = InterruptedException.class)
    UppercaseResponse attempt(String text) throws Exception {
        return upstreams.next().uppercase(text);
    }
}
