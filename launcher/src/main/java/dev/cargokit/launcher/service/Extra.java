package dev.cargokit.launcher.service;

/// What one service is told beyond what all are told: one environment variable.
public sealed interface Extra {

    String variable();

    /// A further port that it listens on.
    ///
    /// @param protocol what is spoken there
    /// @param port     before the port offset
    record Port(String variable, String protocol, int port) implements Extra {}

    /// Where the instances of another service are, parted by commas.
    ///
    /// @param context what that service is known by
    record Neighbours(String variable, String context) implements Extra {}
}
