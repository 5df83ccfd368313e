package dev.cargokit.booking.infrastructure.telemetry;

import dev.cargokit.booking.infrastructure.persistence.CargoNews;
import dev.cargokit.booking.infrastructure.persistence.EventType;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.EnumMap;
import java.util.Map;

/// Counts what happened to cargos, once it is on disk: `cargokit_cargo_events_total{type}`,
/// `cargokit_bookings_total` and `cargokit_misdirections_total`.
@ApplicationScoped
class CargoMetrics {

    private final Map<EventType, Counter> events = new EnumMap<>(EventType.class);
    private final Counter bookings;
    private final Counter misdirections;

    CargoMetrics(MeterRegistry registry) {
        for (var type : EventType.values()) {
            events.put(
                    type,
                    Counter.builder("cargokit.cargo.events")
                            .description("Domain events of cargos")
                            .tag("type", type.word())
                            .register(registry));
        }
        bookings = Counter.builder("cargokit.bookings")
                .description("Cargos booked")
                .register(registry);
        misdirections = Counter.builder("cargokit.misdirections")
                .description("Cargos that went astray")
                .register(registry);
    }

    void appear(@Observes StartupEvent event) {
        // Being called makes the counters exist before anything is counted.
    }

    void count(@Observes(during = TransactionPhase.AFTER_SUCCESS) CargoNews news) {
        for (var type : news.types()) {
            events.get(type).increment();
            switch (type) {
                case BOOKED -> bookings.increment();
                case MISDIRECTED -> misdirections.increment();
                default -> {}
            }
        }
    }
}
