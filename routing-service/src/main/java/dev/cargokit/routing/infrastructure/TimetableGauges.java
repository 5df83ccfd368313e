package dev.cargokit.routing.infrastructure;

import dev.cargokit.routing.application.CurrentTimetable;
import dev.cargokit.routing.domain.RoutingRefusal;
import dev.cargokit.routing.domain.search.Timetable;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.function.ToIntFunction;

/// How large the timetable in memory is and how new: replicas that stay apart in version have lost touch.
@ApplicationScoped
class TimetableGauges {

    private final CurrentTimetable current;

    TimetableGauges(CurrentTimetable current) {
        this.current = current;
    }

    void register(@Observes StartupEvent start, MeterRegistry registry) {
        register(registry, "locations", Timetable::locationCount);
        register(registry, "voyages", Timetable::voyageCount);
        register(registry, "movements", Timetable::movementCount);
        Gauge.builder("routing.timetable.version", current, CurrentTimetable::version)
                .description("The last change of the timetable that this replica has seen")
                .register(registry);
    }

    private void register(MeterRegistry registry, String what, ToIntFunction<Timetable> count) {
        Gauge.builder("routing.timetable." + what, () -> size(count))
                .description("The number of " + what + " in the timetable in memory")
                .register(registry);
    }

    private int size(ToIntFunction<Timetable> count) {
        try {
            return count.applyAsInt(current.timetable());
        } catch (RoutingRefusal.TimetableNotLoaded _) {
            return 0;
        }
    }
}
