package dev.cargokit.handling.infrastructure.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The contents of the outbox at a moment.
///
/// @param shards the shards with undelivered events
/// @param deadLetters the number of dead letters
/// @param oldestDeadLetters the first of them, described for operators
public record Backlog(List<ShardBacklog> shards, long deadLetters, List<String> oldestDeadLetters) {

    public static final Backlog EMPTY = new Backlog(List.of(), 0, List.of());

    /// The undelivered events of a shard, and when the oldest of them was registered.
    public record ShardBacklog(short shard, long events, Instant oldest) {}

    public long size() {
        return shards.stream().mapToLong(ShardBacklog::events).sum();
    }

    /// When the oldest undelivered event was registered.
    public Optional<Instant> oldest() {
        return shards.stream().map(ShardBacklog::oldest).min(Instant::compareTo);
    }

    /// The age of the oldest undelivered event; zero without one.
    public Duration age(Instant now) {
        return oldest().map(oldest -> Duration.between(oldest, now))
                .filter(Duration::isPositive)
                .orElse(Duration.ZERO);
    }
}
