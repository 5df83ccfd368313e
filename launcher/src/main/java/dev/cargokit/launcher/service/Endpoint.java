package dev.cargokit.launcher.service;

/// A port that a service listens on.
///
/// @param variable the environment variable that sets it
/// @param protocol the protocol's name
/// @param port     before the port offset
public record Endpoint(String variable, String protocol, int port) {

    /// Where a service with this port has health and metrics: the rule of `ManagementPort` in the service kit.
    public static int management(int port) {
        return port + 1_000;
    }

    static Endpoint http(int port) {
        return new Endpoint("QUARKUS_HTTP_PORT", "HTTP", port);
    }

    Endpoint next(int distance) {
        return new Endpoint(variable, protocol, port + distance);
    }
}
