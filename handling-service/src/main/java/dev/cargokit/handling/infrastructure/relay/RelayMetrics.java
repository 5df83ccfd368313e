package dev.cargokit.handling.infrastructure.relay;

import dev.cargokit.handling.infrastructure.outbox.Backlog;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicReference;

/// The backlog of the outbox, its age, and the number of dead letters.
@ApplicationScoped
class RelayMetrics {

    private final AtomicReference<Backlog> backlog = new AtomicReference<>(Backlog.EMPTY);
    private final Counter delivered;
    private final Clock clock;

    RelayMetrics(MeterRegistry registry, Clock clock) {
        this.clock = clock;
        delivered = Counter.builder("outbox.delivered")
                .description("Events that booking has committed")
                .register(registry);
        Gauge.builder("outbox.backlog", () -> backlog().size())
                .description("Events that are not delivered yet")
                .register(registry);
        Gauge.builder("outbox.oldest.age", this::ageInSeconds)
                .description("The age of the oldest undelivered event")
                .baseUnit("seconds")
                .register(registry);
        Gauge.builder("outbox.parked", () -> backlog().deadLetters())
                .description("Dead letters: events that booking rejects for good")
                .register(registry);
    }

    /// The backlog at the last poll.
    Backlog backlog() {
        return backlog.get();
    }

    double ageInSeconds() {
        return backlog().age(clock.instant()).toMillis() / 1000.0;
    }

    void update(Backlog current) {
        backlog.set(current);
    }

    void countDelivered(int events) {
        delivered.increment(events);
    }
}
