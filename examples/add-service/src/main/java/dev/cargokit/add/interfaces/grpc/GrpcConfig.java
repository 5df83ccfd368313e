package dev.cargokit.add.interfaces.grpc;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// gRPC's part of the limits; sizes are Quarkus' own settings (`quarkus.grpc.server.max-inbound-…`).
@ConfigMapping(prefix = "add.grpc")
interface GrpcConfig {

    /// Where to listen.
    @WithDefault("8212")
    int port();

    /// How many calls of one connection may be under way.
    @WithDefault("100")
    int callsPerConnection();

    /// How long a call's request may take to arrive in full.
    @WithDefault("10s")
    Duration patience();

    /// After how long without a call a connection is closed.
    @WithDefault("5m")
    Duration idle();

    /// After how long any connection is closed; clients open another one without losing a call.
    @WithDefault("1h")
    Duration age();
}
