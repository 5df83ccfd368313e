package dev.cargokit.kit.telemetry;

import io.micrometer.core.instrument.config.MeterFilter;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/// Publishes request durations as histograms, in buckets that a Prometheus user can alert on.
class RequestHistograms {

    @Produces
    @Singleton
    MeterFilter requestHistograms() {
        return new HistogramFilter("http.server.requests", 5, 10, 25, 50, 100, 250, 500, 1000, 2500, 5000);
    }
}
