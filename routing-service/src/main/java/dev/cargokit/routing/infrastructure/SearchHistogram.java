package dev.cargokit.routing.infrastructure;

import dev.cargokit.kit.telemetry.HistogramFilter;
import io.micrometer.core.instrument.config.MeterFilter;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/// Publishes the duration of searches as a histogram around their objective: 99 % within 20 milliseconds.
class SearchHistogram {

    @Produces
    @Singleton
    MeterFilter searchHistogram() {
        return new HistogramFilter("routing.search", 1, 2, 5, 10, 20, 50, 100);
    }
}
