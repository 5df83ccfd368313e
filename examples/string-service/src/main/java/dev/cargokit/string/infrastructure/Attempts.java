package dev.cargokit.string.infrastructure;

import jakarta.inject.Singleton;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;

/// Three attempts, each at the next instance and at once, within 250 ms in all. Go kit: `lb.Retry(3, 250ms,
/// roundRobin)`.
///
/// Two methods, because MicroProfile's `@Timeout` is of one attempt when it stands beside `@Retry`.
@Singleton
class Attempts {

    private final Instances instances;

    Attempts(Instances instances) {
        this.instances = instances;
    }

    @Timeout(value = 250, unit = ChronoUnit.MILLIS)
    Answer withinTheBudget(String text) throws Exception {
        return upToThree(text);
    }

    @Retry(maxRetries = 2, delay = 0, jitter = 0, abortOn = InterruptedException.class)
    Answer upToThree(String text) throws Exception {
        return instances.next().uppercase(text);
    }
}
