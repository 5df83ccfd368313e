package dev.cargokit.booking.application;

import dev.cargokit.booking.domain.BookingRefusal.CargoHasChanged;
import dev.cargokit.booking.domain.BookingRefusal.UnknownCargo;
import dev.cargokit.booking.domain.cargo.Cargo;
import dev.cargokit.booking.domain.cargo.CargoRepository;
import dev.cargokit.booking.domain.cargo.Itinerary;
import dev.cargokit.booking.domain.cargo.RouteSpecification;
import dev.cargokit.booking.domain.cargo.TrackingId;
import dev.cargokit.booking.domain.cargo.TrackingIdGenerator;
import dev.cargokit.booking.domain.estimate.LegCalls;
import dev.cargokit.booking.domain.location.LocationRepository;
import dev.cargokit.booking.domain.voyage.VoyageScheduleRepository;
import dev.cargokit.kit.middleware.IdempotencyKey;
import dev.cargokit.kit.middleware.Idempotent;
import dev.cargokit.kit.middleware.Logged;
import dev.cargokit.kit.middleware.Measured;
import dev.cargokit.kit.middleware.Precondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.LongPredicate;
import java.util.stream.Stream;

/// The use cases of booking: books cargos, assigns them to routes, and changes destinations and arrival
/// deadlines.
///
/// `accepted` is the precondition of a change: the versions of the cargo to which it may be applied. Each
/// change returns the cargo's new version. Repeats with the same idempotency key change nothing and return
/// the first result; the key is stored in the transaction of the change. A call without one is always
/// carried out. The key is a parameter, and optional, because the layer behind [Idempotent] finds it there.
@Logged
@Measured
@Idempotent
@Transactional
@ApplicationScoped
public class BookingService {

    private static final int MAXIMUM_ATTEMPTS = 1_000;

    private final CargoRepository cargos;
    private final LocationRepository locations;
    private final VoyageScheduleRepository schedules;
    private final TrackingIdGenerator trackingIds;
    private final Clock clock;

    BookingService(
            CargoRepository cargos,
            LocationRepository locations,
            VoyageScheduleRepository schedules,
            TrackingIdGenerator trackingIds,
            Clock clock) {
        this.cargos = cargos;
        this.locations = locations;
        this.schedules = schedules;
        this.trackingIds = trackingIds;
        this.clock = clock;
    }

    /// Books a cargo under the first generated tracking id that is not in use. Without a key nothing else is
    /// stored, so the repository may let concurrent bookings share a transaction.
    @Transactional(TxType.SUPPORTS)
    public TrackingId bookNewCargo(
            @IdempotencyKey Optional<String> key, String origin, String destination, Instant arrivalDeadline) {
        var specification = new RouteSpecification(
                locations.require("origin", origin), locations.require("destination", destination), arrivalDeadline);
        var now = clock.instant();
        return Stream.generate(trackingIds::next)
                .limit(MAXIMUM_ATTEMPTS)
                .map(id -> Cargo.book(id, specification, now))
                .filter(cargos::add)
                .findFirst()
                .map(Cargo::trackingId)
                .orElseThrow(() -> new IllegalStateException("All generated tracking ids are in use"));
    }

    /// Assigns the cargo to a route, estimated by the schedules that have changed since it was checked.
    ///
    /// @param calls what [CargoRouting#check] has found out about the route; no part of the request
    public long assignToRoute(
            @IdempotencyKey Optional<String> key,
            TrackingId id,
            Itinerary route,
            @Precondition List<LegCalls> calls,
            @Precondition LongPredicate accepted) {
        return change(id, accepted, (cargo, now) -> cargo.assign(estimated(route.checkedAs(calls)), now));
    }

    private Itinerary estimated(Itinerary route) {
        var estimated = route;
        for (var schedule : schedules.findForAssignment(route.voyages())) {
            estimated = estimated.rescheduled(schedule);
        }
        return estimated;
    }

    public long changeDestination(
            @IdempotencyKey Optional<String> key,
            TrackingId id,
            String destination,
            @Precondition LongPredicate accepted) {
        return change(
                id,
                accepted,
                (cargo, now) -> cargo.changeDestination(locations.require("destination", destination), now));
    }

    public long changeArrivalDeadline(
            @IdempotencyKey Optional<String> key,
            TrackingId id,
            Instant deadline,
            @Precondition LongPredicate accepted) {
        return change(id, accepted, (cargo, now) -> cargo.changeArrivalDeadline(deadline, now));
    }

    private long change(TrackingId id, LongPredicate accepted, BiConsumer<Cargo, Instant> operation) {
        var cargo = cargos.findForUpdate(id).orElseThrow(() -> new UnknownCargo(id));
        if (!accepted.test(cargo.version())) {
            throw new CargoHasChanged(id, cargo.version());
        }
        operation.accept(cargo, clock.instant());
        return cargos.save(cargo);
    }
}
