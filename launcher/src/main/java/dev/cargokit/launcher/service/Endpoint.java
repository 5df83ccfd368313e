package dev.cargokit.launcher.service;

/// A port that a service listens on.
///
/// @param variable the environment variable that sets it
/// @param protocol the protocol's name
/// @param port     before the port offset
public record Endpoint(String variable, String protocol, int port) {

    static Endpoint http(int port) {
        return new Endpoint("QUARKUS_HTTP_PORT", "HTTP", port);
    }

    Endpoint next(int distance) {
        return new Endpoint(variable, protocol, port + distance);
    }
}
