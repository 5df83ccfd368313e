package dev.cargokit.bench.load;

import java.time.Duration;

/// A kind of request that clients repeat.
public interface Scenario {

    String name();

    /// A new client with a connection of its own.
    Client client();

    /// Waits until the work that the requests have caused is done, and returns how long that took.
    default Duration awaitCompletion() {
        return Duration.ZERO;
    }
}
