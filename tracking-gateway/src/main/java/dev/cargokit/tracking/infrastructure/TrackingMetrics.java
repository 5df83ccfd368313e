package dev.cargokit.tracking.infrastructure;

import dev.cargokit.tracking.application.WatchCargo;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/// The metrics of tracking and its health check: its watchers, and whether the change feed is connected.
@ApplicationScoped
class TrackingMetrics {

    /// Always up: the gateway serves without the feed.
    @Produces
    @Readiness
    @Singleton
    HealthCheck changeFeed(BookingChangeFeed changes) {
        return () -> HealthCheckResponse.named("booking change feed")
                .up()
                .withData("followed", changes.isConnected())
                .build();
    }

    void register(
            @Observes StartupEvent started, MeterRegistry registry, WatchCargo watching, BookingChangeFeed changes) {
        Gauge.builder("tracking.watchers", watching, WatchCargo::watchers)
                .description("Clients that watch a cargo")
                .register(registry);
        Gauge.builder("tracking.feed.connected", changes, feed -> feed.isConnected() ? 1 : 0)
                .description("1 while booking's change feed is connected")
                .register(registry);
    }
}
