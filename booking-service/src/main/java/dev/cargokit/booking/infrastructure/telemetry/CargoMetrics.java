package dev.cargokit.booking.infrastructure.telemetry;

import dev.cargokit.booking.infrastructure.events.CargoEventType;
import dev.cargokit.booking.infrastructure.events.CargoEventsRecorded;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.EnumMap;
import java.util.Map;

/// Counts committed domain events: `cargokit_cargo_events_total{type}`,
/// `cargokit_bookings_total` and `cargokit_misdirections_total`.
@ApplicationScoped
class CargoMetrics {

    private final Map<CargoEventType, Counter> events = new EnumMap<>(CargoEventType.class);
    private final Counter bookings;
    private final Counter misdirections;

    CargoMetrics(MeterRegistry registry) {
        for (var type : CargoEventType.values()) {
            events.put(
                    type,
                    Counter.builder("cargokit.cargo.events")
                            .description("Domain events of cargos")
                            .tag("type", type.wireName())
                            .register(registry));
        }
        bookings = Counter.builder("cargokit.bookings")
                .description("Cargos booked")
                .register(registry);
        misdirections = Counter.builder("cargokit.misdirections")
                .description("Cargos that were misdirected")
                .register(registry);
    }

    void start(@Observes StartupEvent event) {
        // Creates the counters before the first event.
    }

    void count(@Observes(during = TransactionPhase.AFTER_SUCCESS) CargoEventsRecorded recorded) {
        for (var type : recorded.types()) {
            events.get(type).increment();
            switch (type) {
                case BOOKED -> bookings.increment();
                case MISDIRECTED -> misdirections.increment();
                default -> {}
            }
        }
    }
}
