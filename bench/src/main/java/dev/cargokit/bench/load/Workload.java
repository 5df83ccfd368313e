package dev.cargokit.bench.load;

import java.time.Duration;

/// Something clients do again and again.
public interface Workload {

    String name();

    /// A new client with a connection of its own.
    Client client();

    /// Waits until what the clients have caused is done, and says how long that took; most cause nothing afterwards.
    default Duration settle() {
        return Duration.ZERO;
    }
}
