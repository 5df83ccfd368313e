package dev.cargokit.tracking.infrastructure;

import dev.cargokit.tracking.application.WatchCargo;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/// What an operator wants to see of tracking: who watches, and whether changes come in.
@ApplicationScoped
class TrackingGauges {

    void register(@Observes StartupEvent started, MeterRegistry registry, WatchCargo watching, BookingChanges changes) {
        Gauge.builder("tracking.watchers", watching, WatchCargo::watchers)
                .description("Clients that watch a cargo")
                .register(registry);
        Gauge.builder("tracking.feed.connected", changes, feed -> feed.connected() ? 1 : 0)
                .description("1 while booking's feed of changes is followed")
                .register(registry);
    }
}
