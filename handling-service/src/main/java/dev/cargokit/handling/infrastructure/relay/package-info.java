/// The relay that delivers the outbox to booking, at least once and in order per cargo, whatever crashes.
/// Read [ShardPoller] (one poll of one shard), then [BatchDelivery], [ShardWorker] and [OutboxRelay].
package dev.cargokit.handling.infrastructure.relay;
