package dev.cargokit.add.interfaces.thrift;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/// Ready while Thrift connections are accepted.
@Readiness
@ApplicationScoped
class ThriftReadiness implements HealthCheck {

    private final ThriftServer server;

    ThriftReadiness(ThriftServer server) {
        this.server = server;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("thrift").status(server.isServing()).build();
    }
}
