package dev.cargokit.handling.infrastructure.relay;

/// The result of one poll of a shard.
sealed interface PollResult {

    /// The shard is empty until the next notification.
    record Done() implements PollResult {}

    /// The batch was full: there may be more events.
    record More() implements PollResult {}

    /// Undelivered events are left.
    record Blocked(String reason) implements PollResult {}
}
