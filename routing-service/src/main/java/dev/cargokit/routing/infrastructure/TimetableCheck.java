package dev.cargokit.routing.infrastructure;

import dev.cargokit.routing.application.TimetableCache;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/// Ready when the timetable is loaded.
@Readiness
@ApplicationScoped
class TimetableCheck implements HealthCheck {

    private final TimetableCache timetable;

    TimetableCheck(TimetableCache timetable) {
        this.timetable = timetable;
    }

    @Override
    public HealthCheckResponse call() {
        long version = timetable.version();
        return HealthCheckResponse.named("timetable")
                .status(version >= 0)
                .withData("version", version)
                .build();
    }
}
