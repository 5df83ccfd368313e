package dev.cargokit.handling.infrastructure;

import dev.cargokit.handling.application.HandlingEventRecorded;
import dev.cargokit.handling.domain.HandlingEventType;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.EnumMap;
import java.util.Map;

/// Counts stored handling events, by type.
@ApplicationScoped
class HandlingEventMetrics {

    private final Map<HandlingEventType, Counter> counters = new EnumMap<>(HandlingEventType.class);

    HandlingEventMetrics(MeterRegistry registry) {
        for (var type : HandlingEventType.values()) {
            counters.put(
                    type,
                    Counter.builder("handling.events")
                            .description("Handling events stored")
                            .tag("type", type.title())
                            .register(registry));
        }
    }

    void count(@Observes(during = TransactionPhase.AFTER_SUCCESS) HandlingEventRecorded recorded) {
        counters.get(recorded.event().type()).increment();
    }
}
