package dev.cargokit.routing.infrastructure;

import dev.cargokit.routing.application.CurrentTimetable;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/// Ready only with a timetable to search.
@Readiness
@ApplicationScoped
class TimetableCheck implements HealthCheck {

    private final CurrentTimetable current;

    TimetableCheck(CurrentTimetable current) {
        this.current = current;
    }

    @Override
    public HealthCheckResponse call() {
        long version = current.version();
        return HealthCheckResponse.named("timetable")
                .status(version >= 0)
                .withData("version", version)
                .build();
    }
}
