package dev.cargokit.kit.middleware.limiting;

import dev.cargokit.kit.middleware.Shed;
import dev.cargokit.kit.settings.SettingKeys;
import dev.cargokit.kit.settings.Settings;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The concurrency limits by name, also as `middleware_under_way{name}`.
@Singleton
class ConcurrencyLimits {

    private final Settings settings;
    private final RejectionCounters refusals;
    private final MeterRegistry registry;
    private final Map<String, ConcurrencyLimit> limits = new ConcurrentHashMap<>();

    ConcurrencyLimits(Settings settings, RejectionCounters refusals, MeterRegistry registry) {
        this.settings = settings;
        this.refusals = refusals;
        this.registry = registry;
    }

    ConcurrencyLimit of(Shed shed) {
        return limits.computeIfAbsent(shed.value(), name -> {
            var calls = new ConcurrencyLimit(
                    settings.of(SettingKeys.SHED_MAXIMUM, name, shed.maximum()), refusals.of("shed", name));
            Gauge.builder("middleware.under.way", calls, ConcurrencyLimit::count)
                    .description("Calls in progress")
                    .tag("name", name)
                    .register(registry);
            return calls;
        });
    }
}
