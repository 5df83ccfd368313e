package dev.cargokit.tracking.infrastructure;

import dev.cargokit.tracking.application.WatchCargo;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/// The metrics of tracking: its watchers, and whether the change feed is connected.
@ApplicationScoped
class TrackingMetrics {

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
