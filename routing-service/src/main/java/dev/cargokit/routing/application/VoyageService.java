package dev.cargokit.routing.application;

import dev.cargokit.kit.middleware.Logged;
import dev.cargokit.kit.middleware.Measured;
import dev.cargokit.routing.domain.RoutingRefusal;
import dev.cargokit.routing.domain.ScheduleChange;
import dev.cargokit.routing.domain.ScheduleHistory;
import dev.cargokit.routing.domain.UnLocode;
import dev.cargokit.routing.domain.Voyage;
import dev.cargokit.routing.domain.VoyageNumber;
import dev.cargokit.routing.domain.VoyagePosition;
import dev.cargokit.routing.domain.VoyageRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/// Shows voyages and what has happened to their schedules.
@Logged
@Measured
@ApplicationScoped
public class VoyageService {

    private static final int MAXIMUM_CHANGES = 200;

    private final VoyageRepository voyages;
    private final ScheduleHistory history;
    private final TimetableCache timetable;

    VoyageService(VoyageRepository voyages, ScheduleHistory history, TimetableCache timetable) {
        this.voyages = voyages;
        this.history = history;
        this.timetable = timetable;
    }

    /// @throws RoutingRefusal.UnknownVoyage when no voyage has the number
    public Voyage findVoyage(VoyageNumber number) {
        return voyages.find(number).orElseThrow(() -> new RoutingRefusal.UnknownVoyage(number));
    }

    /// The last changes of a voyage's schedule, in order.
    ///
    /// @throws RoutingRefusal.UnknownVoyage when no voyage has the number
    public List<ScheduleChange> findChanges(VoyageNumber number) {
        return history.findLast(findVoyage(number).number(), MAXIMUM_CHANGES);
    }

    /// The first voyages beyond a position that depart from their first port after a time.
    public VoyagePage findDeparting(Instant after, VoyagePosition beyond, int limit) {
        return VoyagePage.of(voyages.findDeparting(after, beyond, limit + 1), limit);
    }

    /// The first voyages beyond a position that depart from a port after a time.
    ///
    /// @throws RoutingRefusal.UnknownLocation when the port is not a location
    public VoyagePage findDepartingFrom(UnLocode port, Instant after, VoyagePosition beyond, int limit) {
        if (!timetable.timetable().contains(port)) {
            throw new RoutingRefusal.UnknownLocation("from", port);
        }
        return VoyagePage.of(voyages.findDepartingFrom(port, after, beyond, limit + 1), limit);
    }
}
