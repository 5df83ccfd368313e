package dev.cargokit.add.interfaces.thrift;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/// Ready when Thrift connections are accepted.
@Readiness
@ApplicationScoped
class ThriftReady implements HealthCheck {

    private final ThriftServer server;

    ThriftReady(ThriftServer server) {
        this.server = server;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("thrift").status(server.isListening()).build();
    }
}
