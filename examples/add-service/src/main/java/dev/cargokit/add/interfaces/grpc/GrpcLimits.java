package dev.cargokit.add.interfaces.grpc;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import io.quarkus.grpc.api.ServerBuilderCustomizer;
import io.quarkus.grpc.runtime.config.GrpcServerConfiguration;
import io.vertx.grpc.VertxServerBuilder;
import jakarta.inject.Singleton;

/// Bounds what one connection can hold and for how long, for which Quarkus has no settings.
@Singleton
class GrpcLimits implements ServerBuilderCustomizer<VertxServerBuilder> {

    private final GrpcConfig config;

    GrpcLimits(GrpcConfig config) {
        this.config = config;
    }

    @Override
    public void customize(GrpcServerConfiguration quarkus, VertxServerBuilder builder) {
        builder.nettyBuilder()
                .maxConcurrentCallsPerConnection(config.callsPerConnection())
                .maxConnectionIdle(config.idle().toMillis(), MILLISECONDS)
                .maxConnectionAge(config.age().toMillis(), MILLISECONDS)
                .maxConnectionAgeGrace(config.patience().toMillis(), MILLISECONDS);
    }
}
