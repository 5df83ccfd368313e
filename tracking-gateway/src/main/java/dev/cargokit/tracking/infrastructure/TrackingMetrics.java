package dev.cargokit.tracking.infrastructure;

import dev.cargokit.tracking.application.FeedStates;
import dev.cargokit.tracking.application.WatchCargo;
import dev.cargokit.tracking.domain.Source;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Locale;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/// The metrics of tracking and its health check: its watchers, and whether the feeds are current.
@ApplicationScoped
class TrackingMetrics {

    /// Always up: the gateway serves without them.
    @Produces
    @Readiness
    @Singleton
    HealthCheck feeds(FeedStates feeds) {
        return () -> HealthCheckResponse.named("change feeds")
                .up()
                .withData("booking", feeds.isCurrent(Source.BOOKING))
                .withData("handling", feeds.isCurrent(Source.HANDLING))
                .build();
    }

    void register(@Observes StartupEvent started, MeterRegistry registry, WatchCargo watching, FeedStates feeds) {
        Gauge.builder("tracking.watchers", watching, WatchCargo::watchers)
                .description("Clients that watch a cargo")
                .register(registry);
        for (var source : Source.values()) {
            Gauge.builder("tracking.feed.connected", feeds, states -> states.isCurrent(source) ? 1 : 0)
                    .description("1 while the feed is connected and not lagging behind")
                    .tag("feed", source.name().toLowerCase(Locale.ROOT))
                    .register(registry);
        }
    }
}
