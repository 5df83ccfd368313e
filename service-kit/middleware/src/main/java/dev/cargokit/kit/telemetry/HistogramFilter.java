package dev.cargokit.kit.telemetry;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.distribution.DistributionStatisticConfig;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;

/// Publishes the durations of a timer as a histogram.
///
/// @param millis the upper bounds of its buckets
public record HistogramFilter(String timer, long... millis) implements MeterFilter {

    @Override
    public DistributionStatisticConfig configure(Meter.Id id, DistributionStatisticConfig config) {
        return id.getName().equals(timer)
                ? DistributionStatisticConfig.builder()
                        .serviceLevelObjectives(LongStream.of(millis)
                                .mapToDouble(TimeUnit.MILLISECONDS::toNanos)
                                .toArray())
                        .build()
                        .merge(config)
                : config;
    }
}
