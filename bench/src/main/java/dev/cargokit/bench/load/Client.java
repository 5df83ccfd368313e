package dev.cargokit.bench.load;

/// One who does one thing at a time.
public interface Client extends AutoCloseable {

    /// Does it once; false when it was answered with anything but success.
    boolean perform();

    @Override
    void close();
}
