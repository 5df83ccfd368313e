package dev.cargokit.bench.load;

/// Sends one request at a time.
public interface Client extends AutoCloseable {

    /// Sends a request, waits for the response and returns whether it is a success.
    boolean call();

    @Override
    void close();
}
