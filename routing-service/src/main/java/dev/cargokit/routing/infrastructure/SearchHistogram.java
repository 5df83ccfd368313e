package dev.cargokit.routing.infrastructure;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.distribution.DistributionStatisticConfig;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.stream.DoubleStream;

/// Publishes the duration of searches as a histogram around their objective: 99 % within 20 milliseconds.
class SearchHistogram {

    private static final double[] BUCKETS = DoubleStream.of(1, 2, 5, 10, 20, 50, 100)
            .map(millis -> Duration.ofMillis((long) millis).toNanos())
            .toArray();

    @Produces
    @Singleton
    MeterFilter searchHistogram() {
        return new MeterFilter() {
            @Override
            public DistributionStatisticConfig configure(Meter.Id id, DistributionStatisticConfig config) {
                if (!id.getName().equals("routing.search")) {
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
