package dev.cargokit.routing.infrastructure;

import dev.cargokit.routing.application.TimetableCache;
import dev.cargokit.routing.domain.RoutingRefusal;
import dev.cargokit.routing.domain.search.Timetable;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.function.ToIntFunction;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/// The size and version of the timetable in memory; instances with an older version miss updates.
@ApplicationScoped
class TimetableMetrics {

    private final TimetableCache cache;

    TimetableMetrics(TimetableCache cache) {
        this.cache = cache;
    }

    void register(@Observes StartupEvent start, MeterRegistry registry) {
        register(registry, "locations", Timetable::locationCount);
        register(registry, "voyages", Timetable::voyageCount);
        register(registry, "movements", Timetable::movementCount);
        Gauge.builder("routing.timetable.version", cache, TimetableCache::version)
                .description("The version of the timetable in memory")
                .register(registry);
    }

    /// Ready when the timetable is loaded.
    @Produces
    @Readiness
    @Singleton
    HealthCheck readiness() {
        return () -> HealthCheckResponse.named("timetable")
                .status(cache.version() >= 0)
                .withData("version", cache.version())
                .build();
    }

    private void register(MeterRegistry registry, String what, ToIntFunction<Timetable> count) {
        Gauge.builder("routing.timetable." + what, () -> size(count))
                .description("The number of " + what + " in the timetable in memory")
                .register(registry);
    }

    private int size(ToIntFunction<Timetable> count) {
        try {
            return count.applyAsInt(cache.timetable());
        } catch (RoutingRefusal.TimetableNotLoaded _) {
            return 0;
        }
    }
}
