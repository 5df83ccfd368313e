package dev.cargokit.handling.infrastructure.relay;

import dev.cargokit.handling.application.Outbox;
import dev.cargokit.handling.domain.HandlingEvent;
import dev.cargokit.kit.postgres.Signals;
import jakarta.enterprise.context.ApplicationScoped;

/// Puts events into the outbox and, once they are committed, wakes the relays of all replicas.
@ApplicationScoped
class PanacheOutbox implements Outbox {

    private final OutboxRows rows;
    private final EventIds ids;
    private final Traces traces;
    private final Signals signals;

    PanacheOutbox(OutboxRows rows, EventIds ids, Traces traces, Signals signals) {
        this.rows = rows;
        this.ids = ids;
        this.traces = traces;
        this.signals = signals;
    }

    @Override
    public void add(HandlingEvent event) {
        rows.persist(OutboxRow.of(event, ids.next(), traces.current()));
        signals.raise(Relay.CHANNEL, String.valueOf(Shard.of(event.cargo()).number()));
    }
}
