package dev.cargokit.kit.telemetry;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.distribution.DistributionStatisticConfig;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.stream.DoubleStream;

/// Publishes request durations as histograms, in buckets that a Prometheus user can alert on.
class RequestHistograms {

    private static final double[] BUCKETS = DoubleStream.of(5, 10, 25, 50, 100, 250, 500, 1000, 2500, 5000)
            .map(millis -> Duration.ofMillis((long) millis).toNanos())
            .toArray();

    @Produces
    @Singleton
    MeterFilter requestHistograms() {
        return new MeterFilter() {
            @Override
            public DistributionStatisticConfig configure(Meter.Id id, DistributionStatisticConfig config) {
                if (!id.getName().equals("http.server.requests")) {
                    return config;
                }
                return DistributionStatisticConfig.builder()
                        .serviceLevelObjectives(BUCKETS)
                        .build()
                        .merge(config);
            }
        };
    }
}
