package dev.cargokit.handling.infrastructure.relay;

import dev.cargokit.handling.infrastructure.HandlingConfig;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.jboss.logging.Logger;

/// One pass over one shard: hold it, read what comes next, tell it, delete it, all in one transaction. If we die
/// in between, the transaction ends, the shard is free, and the events are told again; booking knows their ids.
///
/// Until booking has answered, the transaction only reads. So it has no transaction id, and neither vacuum nor
/// booking's feed of changes (which ends below the oldest running transaction id) waits for our HTTP call.
@ApplicationScoped
class ShardDrain {

    private static final Logger LOG = Logger.getLogger(ShardDrain.class);
    private static final int TRANSACTION_SECONDS = 120;

    private final OutboxRows rows;
    private final Receiver receiver;
    private final RelayMetrics metrics;
    private final HandlingConfig.Relay config;
    private final Clock clock;

    ShardDrain(OutboxRows rows, Receiver receiver, RelayMetrics metrics, HandlingConfig config, Clock clock) {
        this.rows = rows;
        this.receiver = receiver;
        this.metrics = metrics;
        this.config = config.relay();
        this.clock = clock;
    }

    /// Tells the next batch of a shard. Does nothing when another relay is at it; that one hears every signal, too.
    Progress drain(Shard shard) {
        return QuarkusTransaction.requiringNew()
                .timeout(TRANSACTION_SECONDS)
                .call(() -> rows.tryToHold(shard) ? tellNext(shard) : new Progress.Done());
    }

    private Progress tellNext(Shard shard) {
        List<OutboxRow> next = rows.next(shard, config.batch());
        if (next.isEmpty()) {
            return new Progress.Done();
        }
        Delivery delivery = new Delivery(receiver);
        delivery.deliver(next);
        settle(shard, delivery);
        return delivery.obstacle()
                .<Progress>map(Progress.Stuck::new)
                .orElseGet(() -> next.size() < config.batch() ? new Progress.Done() : new Progress.More());
    }

    private void settle(Shard shard, Delivery delivery) {
        rows.delete(shard, delivery.delivered());
        metrics.countDelivered(delivery.delivered().size());
        delivery.rejected().forEach(this::park);
        delivery.refusedAlone().forEach((row, reason) -> {
            if (row.refusals + 1 < config.refusals()) {
                rows.countRefusal(row);
            } else {
                park(row, reason);
            }
        });
    }

    private void park(OutboxRow row, String because) {
        LOG.warnf("Parked event %s of cargo %s: booking says \"%s\"", row.eventId, row.cargo(), printable(because));
        rows.park(row, because, clock.instant());
    }

    private static String printable(String text) {
        return text.replaceAll("[^\\x20-\\x7e]", "?");
    }
}
