package dev.cargokit.handling.infrastructure.relay;

import dev.cargokit.handling.infrastructure.HandlingConfig;
import dev.cargokit.handling.infrastructure.outbox.OutboxEntity;
import dev.cargokit.handling.infrastructure.outbox.OutboxRepository;
import dev.cargokit.handling.infrastructure.outbox.Shard;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jboss.logging.Logger;

/// Polls a shard: locks it, reads the next batch, delivers it and deletes what was delivered, all in one
/// transaction. After a crash in between, the lock is free and the events are delivered again; booking
/// recognises them by their ids.
///
/// Until booking has responded, the transaction only reads and so has no transaction id: neither vacuum nor
/// booking's change feed (which ends below the oldest running transaction id) waits for the HTTP call.
@ApplicationScoped
class ShardPoller {

    private static final Logger LOG = Logger.getLogger(ShardPoller.class);
    private static final int TRANSACTION_TIMEOUT_SECONDS = 120;

    private final OutboxRepository outbox;
    private final EventConsumer consumer;
    private final RelayMetrics metrics;
    private final HandlingConfig.Relay config;
    private final Clock clock;

    ShardPoller(
            OutboxRepository outbox, EventConsumer consumer, RelayMetrics metrics, HandlingConfig config, Clock clock) {
        this.outbox = outbox;
        this.consumer = consumer;
        this.metrics = metrics;
        this.config = config.relay();
        this.clock = clock;
    }

    /// Delivers the next batch, unless another relay has the shard's lock: that one gets every
    /// notification, too.
    PollResult poll(Shard shard) {
        return QuarkusTransaction.requiringNew()
                .timeout(TRANSACTION_TIMEOUT_SECONDS)
                .call(() -> outbox.tryLock(shard) ? deliverNext(shard) : new PollResult.Done());
    }

    private PollResult deliverNext(Shard shard) {
        var batch = outbox.findNext(shard, config.batch());
        if (batch.isEmpty()) {
            return new PollResult.Done();
        }
        var delivery = new BatchDelivery(consumer);
        delivery.deliver(batch);
        acknowledge(shard, delivery);
        return delivery.blockedBy()
                .<PollResult>map(PollResult.Blocked::new)
                .orElseGet(() -> batch.size() < config.batch() ? new PollResult.Done() : new PollResult.More());
    }

    private void acknowledge(Shard shard, BatchDelivery delivery) {
        outbox.delete(shard, delivery.delivered());
        metrics.countDelivered(delivery.delivered().size());
        delivery.rejected().forEach(this::deadLetter);
        delivery.rejectedAlone().forEach((row, reason) -> {
            if (row.rejections() + 1 < config.maximumRejections()) {
                outbox.countRejection(row);
            } else {
                deadLetter(row, reason);
            }
        });
    }

    private void deadLetter(OutboxEntity row, String reason) {
        LOG.warnf("Event %s of cargo %s is a dead letter: %s", row.eventId(), row.cargo(), printable(reason));
        outbox.deadLetter(row, reason, clock.instant());
    }

    private static String printable(String text) {
        return text.replaceAll("[^\\x20-\\x7e]", "?");
    }
}
