package dev.cargokit.add.interfaces.grpc;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.time.Duration;

/// The limits of gRPC; sizes are Quarkus' own settings (`quarkus.grpc.server.max-inbound-…`).
@ConfigMapping(prefix = "add.grpc")
interface GrpcConfig {

    @WithDefault("8212")
    int port();

    /// Whether the server describes its services.
    @WithDefault("true")
    boolean reflection();

    /// The maximum number of calls in flight on one connection.
    @WithName("calls-per-connection")
    @WithDefault("100")
    int maximumCallsPerConnection();

    /// How long a request may take to arrive in full.
    @WithDefault("10s")
    Duration requestTimeout();

    /// How long a connection may be idle.
    @WithName("idle")
    @WithDefault("5m")
    Duration idleTimeout();

    /// The maximum age of a connection; clients open another one without losing a call.
    @WithName("age")
    @WithDefault("1h")
    Duration maximumAge();
}
