package dev.cargokit.booking.infrastructure.persistence;

import static dev.cargokit.booking.Given.HKG;
import static dev.cargokit.booking.Given.STO;
import static dev.cargokit.booking.Given.call;
import static dev.cargokit.booking.Given.checked;
import static dev.cargokit.booking.Given.customs;
import static dev.cargokit.booking.Given.itinerary;
import static dev.cargokit.booking.Given.leg;
import static dev.cargokit.booking.Given.march;
import static dev.cargokit.booking.Given.omitted;
import static dev.cargokit.booking.Given.report;
import static dev.cargokit.booking.Given.schedule;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cargokit.booking.application.CargoEventRepository;
import dev.cargokit.booking.application.CargoView;
import dev.cargokit.booking.application.CargoViewRepository;
import dev.cargokit.booking.application.TrackingViewRepository;
import dev.cargokit.booking.domain.cargo.Cargo;
import dev.cargokit.booking.domain.cargo.CargoRepository;
import dev.cargokit.booking.domain.cargo.CargoRepositoryContract;
import dev.cargokit.booking.domain.cargo.RouteSpecification;
import dev.cargokit.booking.domain.cargo.TrackingId;
import dev.cargokit.booking.domain.estimate.EtaChange;
import dev.cargokit.kit.test.ReadyService;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Cargos in PostgreSQL, and their views.
@QuarkusTest
class PanacheCargoRepositoryIT extends CargoRepositoryContract implements ReadyService {

    @Inject
    CargoRepository cargos;

    @Inject
    CargoViewRepository views;

    @Inject
    CargoEventRepository events;

    @Inject
    TrackingViewRepository tracking;

    @Override
    protected CargoRepository cargos() {
        return cargos;
    }

    @Override
    protected <T> T inTransaction(Supplier<T> work) {
        return QuarkusTransaction.requiringNew().call(work::get);
    }

    @Test // A14
    void of_concurrent_bookings_with_one_id_the_first_is_added() throws Exception {
        var ids = IntStream.range(0, 20)
                .mapToObj(i -> new TrackingId("SHARED" + i))
                .toList();
        int added = 0;
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            var bookings = Stream.concat(ids.stream(), ids.stream())
                    .map(id -> clients.submit(() -> cargos.add(booked(id))))
                    .toList();
            for (var booking : bookings) {
                added += booking.get() ? 1 : 0;
            }
        }

        assertEquals(ids.size(), added);
        for (var id : ids) {
            assertEquals(1, inTransaction(() -> events.findByCargo(id)).size());
        }
    }

    @Test
    void the_stored_delivery_is_the_derived_one() {
        var id = new TrackingId("SHOWN1");
        inTransaction(() -> cargos.add(booked(id)));
        inTransaction(() -> {
            var cargo = cargos.findForUpdate(id).orElseThrow();
            cargo.handle(report(id, customs(HKG), march(2)), march(2));
            return cargos.save(cargo);
        });

        var cargo = inTransaction(() -> cargos.find(id)).orElseThrow();

        assertEquals(CargoView.of(cargo), views.find(id).orElseThrow());
    }

    private static Cargo booked(TrackingId id) {
        return Cargo.book(id, new RouteSpecification(HKG, STO, march(28)), march(1));
    }

    @Test // A16
    void keeps_each_change_of_the_eta_in_order() {
        var id = new TrackingId("SHOWN2");
        inTransaction(() -> cargos.add(Cargo.book(id, new RouteSpecification(HKG, STO, march(28)), march(1))));
        inTransaction(() -> {
            var cargo = cargos.findForUpdate(id).orElseThrow();
            cargo.assign(itinerary(checked(leg("V1", HKG, STO, 3, 9), 0, 1)), march(1));
            cargo.reschedule(schedule("V1", 2, call(HKG, 3, 4), omitted(STO)), march(2));
            return cargos.save(cargo);
        });
        inTransaction(() -> {
            var cargo = cargos.findForUpdate(id).orElseThrow();
            cargo.reschedule(schedule("V1", 3, call(HKG, 3, 4), call(STO, 11, 12)), march(3));
            return cargos.save(cargo);
        });

        assertEquals(
                List.of(
                        new EtaChange(Optional.of(march(9)), "Routed", march(1)),
                        new EtaChange(Optional.empty(), "Storm", march(2)),
                        new EtaChange(Optional.of(march(11)), "Storm", march(3))),
                tracking.find(id).orElseThrow().etaHistory());
    }
}
