package dev.cargokit.handling.infrastructure.outbox;

import dev.cargokit.handling.application.Outbox;
import dev.cargokit.handling.domain.HandlingEvent;
import dev.cargokit.kit.postgres.Notifications;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;

/// Adds events to the outbox and notifies the relays of all instances after the commit.
@ApplicationScoped
public class PostgresOutbox implements Outbox {

    /// Notifications carry the number of a shard, or nothing when some may have been lost.
    public static final String CHANNEL = "outbox";

    private final OutboxRepository repository;
    private final EventIdGenerator ids;
    private final OutboxTracing tracing;
    private final Notifications notifications;

    PostgresOutbox(
            OutboxRepository repository, EventIdGenerator ids, OutboxTracing tracing, Notifications notifications) {
        this.repository = repository;
        this.ids = ids;
        this.tracing = tracing;
        this.notifications = notifications;
    }

    @Override
    public void addAll(Collection<HandlingEvent> events) {
        repository.insert(events.stream()
                .map(event -> OutboxEntity.of(event, ids.next(), tracing.traceParent(event)))
                .toList());
        events.stream()
                .map(event -> Shard.of(event.cargo()))
                .distinct()
                .forEach(shard -> notifications.send(CHANNEL, String.valueOf(shard.number())));
    }
}
