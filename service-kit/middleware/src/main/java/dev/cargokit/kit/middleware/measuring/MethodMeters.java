package dev.cargokit.kit.middleware.measuring;

import dev.cargokit.kit.middleware.Measured;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

final class MethodMeters {

    private static final Duration[] BUCKETS = {
        Duration.ofNanos(100_000),
        Duration.ofMillis(1),
        Duration.ofMillis(5),
        Duration.ofMillis(25),
        Duration.ofMillis(100),
        Duration.ofMillis(500),
        Duration.ofMillis(2500)
    };

    private final Outcome succeeded;
    private final Outcome failed;
    private final DistributionSummary results;

    MethodMeters(Measured measured, Method method, MeterRegistry registry) {
        this.succeeded = new Outcome(measured.prefix(), method, "false", registry);
        this.failed = new Outcome(measured.prefix(), method, "true", registry);
        this.results = measured.result() ? results(measured.prefix(), method, registry) : null;
    }

    void record(long nanos, Object output, Throwable failure) {
        (failure == null ? succeeded : failed).record(nanos);
        if (results != null && output instanceof Number number) {
            results.record(number.doubleValue());
        }
    }

    private static DistributionSummary results(String prefix, Method method, MeterRegistry registry) {
        var summary = prefix.isEmpty()
                ? DistributionSummary.builder("service.result")
                        .tag("service", method.getDeclaringClass().getSimpleName())
                        .tag("method", method.getName())
                : DistributionSummary.builder(prefix + "." + method.getName() + ".result");
        return summary.description("What the calls returned")
                .publishPercentiles(0.5, 0.9, 0.99)
                .register(registry);
    }

    /// Of the calls that succeeded, or of those that failed.
    private static final class Outcome {

        private final Timer calls;
        private final Timer latency;
        private final DistributionSummary requests;

        Outcome(String prefix, Method method, String error, MeterRegistry registry) {
            calls = Timer.builder("service.calls")
                    .description("Calls of application services")
                    .tag("service", method.getDeclaringClass().getSimpleName())
                    .tag("method", method.getName())
                    .tag("error", error)
                    .register(registry);
            latency = prefix.isEmpty()
                    ? null
                    : Timer.builder(prefix + ".request.latency")
                            .description("How long requests took")
                            .tags("method", method.getName(), "error", error)
                            .serviceLevelObjectives(BUCKETS)
                            .register(registry);
            // Prometheus' counters end in _total. The count of a summary named "request" is the name that we want.
            requests = prefix.isEmpty()
                    ? null
                    : DistributionSummary.builder(prefix + ".request")
                            .description("Requests received")
                            .tags("method", method.getName(), "error", error)
                            .register(registry);
        }

        void record(long nanos) {
            calls.record(nanos, TimeUnit.NANOSECONDS);
            if (latency != null) {
                latency.record(nanos, TimeUnit.NANOSECONDS);
                requests.record(1);
            }
        }
    }
}
