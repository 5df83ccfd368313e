package dev.cargokit.handling.infrastructure.relay;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What is in the outbox at a moment.
///
/// @param waiting the shards in which events wait
/// @param parked how many events were put aside for a person to look at
record Backlog(List<Waiting> waiting, long parked) {

    static final Backlog EMPTY = new Backlog(List.of(), 0);

    /// The events that wait in one shard, and when the oldest of them was registered.
    record Waiting(short shard, long events, Instant oldest) {}

    long size() {
        return waiting.stream().mapToLong(Waiting::events).sum();
    }

    /// Since when the oldest event has waited.
    Optional<Instant> oldest() {
        return waiting.stream().map(Waiting::oldest).min(Instant::compareTo);
    }

    /// For how long the oldest event has waited; zero when none does.
    Duration age(Instant now) {
        return oldest().map(oldest -> Duration.between(oldest, now))
                .filter(Duration::isPositive)
                .orElse(Duration.ZERO);
    }
}
