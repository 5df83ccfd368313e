package dev.cargokit.handling.infrastructure.relay;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicReference;

/// What operators watch: how much waits in the outbox, for how long, and what was put aside.
@ApplicationScoped
class RelayMetrics {

    private final AtomicReference<Backlog> backlog = new AtomicReference<>(Backlog.EMPTY);
    private final Counter delivered;
    private final Clock clock;

    RelayMetrics(MeterRegistry registry, Clock clock) {
        this.clock = clock;
        delivered = Counter.builder("outbox.delivered")
                .description("Events that booking has on disk")
                .register(registry);
        Gauge.builder("outbox.backlog", () -> backlog().size())
                .description("Events that wait to be told")
                .register(registry);
        Gauge.builder("outbox.oldest.age", this::ageInSeconds)
                .description("For how long the oldest event has waited")
                .baseUnit("seconds")
                .register(registry);
        Gauge.builder("outbox.parked", () -> backlog().parked())
                .description("Events that booking will not take in, put aside for a person")
                .register(registry);
    }

    /// The backlog as it was at the last look.
    Backlog backlog() {
        return backlog.get();
    }

    double ageInSeconds() {
        return backlog().age(clock.instant()).toMillis() / 1000.0;
    }

    void show(Backlog present) {
        backlog.set(present);
    }

    void countDelivered(int events) {
        delivered.increment(events);
    }
}
