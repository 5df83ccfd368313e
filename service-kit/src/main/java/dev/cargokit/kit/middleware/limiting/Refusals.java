package dev.cargokit.kit.middleware.limiting;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;

/// Counts what the layers refuse, as `middleware_refused_total{layer,name}`.
@Singleton
class Refusals {

    private final MeterRegistry registry;

    Refusals(MeterRegistry registry) {
        this.registry = registry;
    }

    Counter of(String layer, String name) {
        return Counter.builder("middleware.refused")
                .description("Calls that a layer did not let through")
                .tags("layer", layer, "name", name)
                .register(registry);
    }
}
