package dev.cargokit.routing.application;

import dev.cargokit.kit.middleware.Logged;
import dev.cargokit.kit.middleware.Measured;
import dev.cargokit.routing.domain.CarrierMovement;
import dev.cargokit.routing.domain.RoutingRefusal;
import dev.cargokit.routing.domain.UnLocode;
import dev.cargokit.routing.domain.Voyage;
import dev.cargokit.routing.domain.VoyageNumber;
import dev.cargokit.routing.domain.VoyagePosition;
import dev.cargokit.routing.domain.Voyages;
import dev.cargokit.routing.domain.search.Timetable;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/// Says what voyages sail, and lets their schedules change.
@Logged
@Measured
@ApplicationScoped
public class Scheduling {

    private final Voyages voyages;
    private final CurrentTimetable current;

    Scheduling(Voyages voyages, CurrentTimetable current) {
        this.voyages = voyages;
        this.current = current;
    }

    /// @throws RoutingRefusal.UnknownVoyage when no voyage has the number
    public Voyage voyage(VoyageNumber number) {
        return voyages.find(number).orElseThrow(() -> new RoutingRefusal.UnknownVoyage(number));
    }

    /// The first voyages beyond a position that leave their first port after a time.
    public VoyagePage departing(Instant after, VoyagePosition beyond, int limit) {
        return VoyagePage.of(voyages.departing(after, beyond, limit + 1), limit);
    }

    /// The first voyages beyond a position that leave this port after a time.
    ///
    /// @throws RoutingRefusal.UnknownLocation when the port is no location
    public VoyagePage departingFrom(UnLocode port, Instant after, VoyagePosition beyond, int limit) {
        if (!current.timetable().knows(port)) {
            throw new RoutingRefusal.UnknownLocation("from", port);
        }
        return VoyagePage.of(voyages.departingFrom(port, after, beyond, limit + 1), limit);
    }

    /// Puts a voyage into the timetable or gives it a new schedule, and tells whether it is new. It is
    /// searched from then on, here at once and by other replicas within seconds.
    ///
    /// @throws RoutingRefusal.UnknownCall when it calls at a place that is no location
    public boolean schedule(Voyage voyage) {
        requireKnownCalls(voyage, current.timetable());
        boolean isNew = voyages.store(voyage);
        current.refresh();
        return isNew;
    }

    private static void requireKnownCalls(Voyage voyage, Timetable timetable) {
        List<CarrierMovement> movements = voyage.schedule().movements();
        for (int position = 0; position < movements.size(); position++) {
            requireKnown(position, "from", movements.get(position).from(), timetable);
            requireKnown(position, "to", movements.get(position).to(), timetable);
        }
    }

    private static void requireKnown(int movement, String field, UnLocode place, Timetable timetable) {
        if (!timetable.knows(place)) {
            throw new RoutingRefusal.UnknownCall(movement, field);
        }
    }
}
