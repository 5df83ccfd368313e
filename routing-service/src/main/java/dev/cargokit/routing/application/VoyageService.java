package dev.cargokit.routing.application;

import dev.cargokit.kit.middleware.Logged;
import dev.cargokit.kit.middleware.Measured;
import dev.cargokit.routing.domain.RoutingRefusal;
import dev.cargokit.routing.domain.UnLocode;
import dev.cargokit.routing.domain.Voyage;
import dev.cargokit.routing.domain.VoyageNumber;
import dev.cargokit.routing.domain.VoyagePosition;
import dev.cargokit.routing.domain.VoyageRepository;
import dev.cargokit.routing.domain.search.Timetable;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/// Shows voyages and changes their schedules.
@Logged
@Measured
@ApplicationScoped
public class VoyageService {

    private final VoyageRepository voyages;
    private final VoyageScheduling scheduling;
    private final TimetableCache timetable;

    VoyageService(VoyageRepository voyages, VoyageScheduling scheduling, TimetableCache timetable) {
        this.voyages = voyages;
        this.scheduling = scheduling;
        this.timetable = timetable;
    }

    /// @throws RoutingRefusal.UnknownVoyage when no voyage has the number
    public Voyage findVoyage(VoyageNumber number) {
        return voyages.find(number).orElseThrow(() -> new RoutingRefusal.UnknownVoyage(number));
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

    /// Adds a voyage to the timetable or replaces its schedule. Searches find it when this returns, in
    /// other instances within seconds.
    ///
    /// @return whether the voyage is new
    /// @throws RoutingRefusal.UnknownCall when the voyage calls at an unknown location
    public boolean schedule(Voyage voyage) {
        requireKnownCalls(voyage, timetable.timetable());
        boolean isNew = scheduling.store(voyage);
        timetable.refresh();
        return isNew;
    }

    private static void requireKnownCalls(Voyage voyage, Timetable timetable) {
        var movements = voyage.schedule().movements();
        for (int position = 0; position < movements.size(); position++) {
            requireKnown(position, "from", movements.get(position).from(), timetable);
            requireKnown(position, "to", movements.get(position).to(), timetable);
        }
    }

    private static void requireKnown(int movement, String field, UnLocode location, Timetable timetable) {
        if (!timetable.contains(location)) {
            throw new RoutingRefusal.UnknownCall(movement, field);
        }
    }
}
