package dev.cargokit.booking.application;

import dev.cargokit.booking.domain.BookingRefusal.CargoHasChanged;
import dev.cargokit.booking.domain.BookingRefusal.UnknownCargo;
import dev.cargokit.booking.domain.Cargo;
import dev.cargokit.booking.domain.Cargoes;
import dev.cargokit.booking.domain.Itinerary;
import dev.cargokit.booking.domain.Locations;
import dev.cargokit.booking.domain.RouteSpecification;
import dev.cargokit.booking.domain.TrackingId;
import dev.cargokit.booking.domain.TrackingIds;
import dev.cargokit.kit.middleware.Logged;
import dev.cargokit.kit.middleware.Measured;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.function.BiConsumer;
import java.util.function.LongPredicate;

/// What a customer's clerk does: books cargos, decides how they are carried and changes what was promised.
///
/// Each change says which versions of the cargo it accepts and answers the version that it made.
@Logged
@Measured
@ApplicationScoped
public class Booking {

    private final Cargoes cargoes;
    private final Locations locations;
    private final TrackingIds trackingIds;
    private final Clock clock;

    Booking(Cargoes cargoes, Locations locations, TrackingIds trackingIds, Clock clock) {
        this.cargoes = cargoes;
        this.locations = locations;
        this.trackingIds = trackingIds;
        this.clock = clock;
    }

    @Transactional
    public TrackingId bookNewCargo(String origin, String destination, Instant arrivalDeadline) {
        var promise = new RouteSpecification(
                locations.known("origin", origin), locations.known("destination", destination), arrivalDeadline);
        while (true) {
            var cargo = Cargo.book(trackingIds.next(), promise, clock.instant());
            if (cargoes.add(cargo)) {
                return cargo.trackingId();
            }
        }
    }

    /// Takes a route that [Routes#check] has found good.
    @Transactional
    public long assignToRoute(TrackingId id, Itinerary route, LongPredicate accepted) {
        return change(id, accepted, (cargo, now) -> cargo.assign(route, now));
    }

    @Transactional
    public long changeDestination(TrackingId id, String destination, LongPredicate accepted) {
        return change(
                id,
                accepted,
                (cargo, now) -> cargo.changeDestination(locations.known("destination", destination), now));
    }

    @Transactional
    public long changeArrivalDeadline(TrackingId id, Instant deadline, LongPredicate accepted) {
        return change(id, accepted, (cargo, now) -> cargo.changeArrivalDeadline(deadline, now));
    }

    private long change(TrackingId id, LongPredicate accepted, BiConsumer<Cargo, Instant> verb) {
        var cargo = cargoes.hold(id).orElseThrow(() -> new UnknownCargo(id));
        if (!accepted.test(cargo.version())) {
            throw new CargoHasChanged(id, cargo.version());
        }
        verb.accept(cargo, clock.instant());
        return cargoes.save(cargo);
    }
}
