/// The outbox and the relay that empties it: how an event, once on disk, reaches booking whatever crashes.
/// Read [OutboxRow], then [ShardDrain] (one pass over one shard), then [Delivery], [ShardWorker] and [Relay].
package dev.cargokit.handling.infrastructure.relay;
