package dev.cargokit.add.interfaces.grpc;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import io.quarkus.grpc.api.ServerBuilderCustomizer;
import io.quarkus.grpc.runtime.config.GrpcServerConfiguration;
import io.vertx.grpc.VertxServerBuilder;
import jakarta.inject.Singleton;

/// The limits of a connection for which Quarkus has no settings.
@Singleton
class GrpcLimits implements ServerBuilderCustomizer<VertxServerBuilder> {

    private final GrpcConfig config;

    GrpcLimits(GrpcConfig config) {
        this.config = config;
    }

    @Override
    public void customize(GrpcServerConfiguration quarkus, VertxServerBuilder builder) {
        builder.nettyBuilder()
                .maxConcurrentCallsPerConnection(config.maximumCallsPerConnection())
                .maxConnectionIdle(config.idleTimeout().toMillis(), MILLISECONDS)
                .maxConnectionAge(config.maximumAge().toMillis(), MILLISECONDS)
                .maxConnectionAgeGrace(config.requestTimeout().toMillis(), MILLISECONDS);
    }
}
