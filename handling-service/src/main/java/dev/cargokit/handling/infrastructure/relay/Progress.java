package dev.cargokit.handling.infrastructure.relay;

/// How a pass over a shard ended.
sealed interface Progress {

    /// Nothing is left to do here until the next signal.
    record Done() implements Progress {}

    /// The batch was full: there may be more.
    record More() implements Progress {}

    /// Something is left that cannot be told now.
    record Stuck(String reason) implements Progress {}
}
