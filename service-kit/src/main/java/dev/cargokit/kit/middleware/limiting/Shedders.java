package dev.cargokit.kit.middleware.limiting;

import dev.cargokit.kit.middleware.Shed;
import dev.cargokit.kit.settings.Settings;
import dev.cargokit.kit.settings.Vocabulary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;

/// The calls under way by their names, also as `middleware_under_way{name}`.
@Singleton
class Shedders {

    private final Settings settings;
    private final Refusals refusals;
    private final MeterRegistry registry;
    private final Named<UnderWay> underWay = new Named<>();

    Shedders(Settings settings, Refusals refusals, MeterRegistry registry) {
        this.settings = settings;
        this.refusals = refusals;
        this.registry = registry;
    }

    UnderWay of(Shed shed) {
        return underWay.get(shed.value(), () -> {
            var calls = new UnderWay(
                    settings.of(Vocabulary.SHED_MOST, shed.value(), shed.most()), refusals.of("shed", shed.value()));
            Gauge.builder("middleware.under.way", calls, UnderWay::count)
                    .description("Calls under way")
                    .tag("name", shed.value())
                    .register(registry);
            return calls;
        });
    }
}
