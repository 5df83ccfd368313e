package dev.cargokit.handling.infrastructure.relay;

import dev.cargokit.handling.infrastructure.outbox.OutboxEntity;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The consumer of handling events.
interface EventConsumer {

    /// Delivers events in order. When this returns, the consumer has committed them; redelivered ones
    /// change nothing.
    ///
    /// @return the events that the consumer rejects for good, by id, and why
    /// @throws Unavailable when the consumer accepts nothing at the moment
    /// @throws BatchRejected when the consumer rejects the batch, perhaps because of one event
    Map<UUID, String> deliver(List<OutboxEntity> batch);

    /// The consumer is down, slow or overloaded.
    final class Unavailable extends RuntimeException {
        Unavailable(String reason, Throwable cause) {
            super(reason, cause, false, false);
        }
    }

    /// The consumer is available and rejects this batch.
    final class BatchRejected extends RuntimeException {
        BatchRejected(String reason) {
            super(reason, null, false, false);
        }
    }
}
