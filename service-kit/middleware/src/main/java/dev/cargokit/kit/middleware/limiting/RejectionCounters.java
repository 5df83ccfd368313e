package dev.cargokit.kit.middleware.limiting;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;

/// Counts refused calls, as `middleware_refused_total{layer,name}`.
@Singleton
class RejectionCounters {

    private final MeterRegistry registry;

    RejectionCounters(MeterRegistry registry) {
        this.registry = registry;
    }

    Counter of(String layer, String name) {
        return Counter.builder("middleware.refused")
                .description("Calls that a layer refused")
                .tags("layer", layer, "name", name)
                .register(registry);
    }
}
