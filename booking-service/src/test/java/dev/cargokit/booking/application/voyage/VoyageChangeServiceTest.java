package dev.cargokit.booking.application.voyage;

import static dev.cargokit.booking.Given.HKG;
import static dev.cargokit.booking.Given.STO;
import static dev.cargokit.booking.Given.call;
import static dev.cargokit.booking.Given.checked;
import static dev.cargokit.booking.Given.itinerary;
import static dev.cargokit.booking.Given.leg;
import static dev.cargokit.booking.Given.march;
import static dev.cargokit.booking.Given.schedule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.booking.application.InMemoryVoyageScheduleRepository;
import dev.cargokit.booking.application.SettableClock;
import dev.cargokit.booking.domain.cargo.Cargo;
import dev.cargokit.booking.domain.cargo.CargoEvent;
import dev.cargokit.booking.domain.cargo.InMemoryCargoRepository;
import dev.cargokit.booking.domain.cargo.RouteSpecification;
import dev.cargokit.booking.domain.cargo.TrackingId;
import dev.cargokit.booking.domain.voyage.VoyageSchedule;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VoyageChangeServiceTest {

    private static final VoyageSchedule DELAYED = schedule("V1", 2, call(HKG, 3, 3), call(STO, 12, 12));
    private static final VoyageSchedule CAUGHT_UP = schedule("V1", 3, call(HKG, 3, 3), call(STO, 11, 11));

    private final InMemoryCargoRepository cargos = new InMemoryCargoRepository();
    private final InMemoryProgress progress = new InMemoryProgress();
    private final VoyageChangeService voyages = new VoyageChangeService(
            cargos, new InMemoryVoyageScheduleRepository(), progress, new SettableClock(march(2)));

    @Test
    void estimates_every_cargo_of_the_voyage_once_in_batches() {
        book(250, "V1");
        book(1, "V2");

        assertTrue(voyages.store(change(7, DELAYED)));

        assertTrue(voyages.estimateNext());
        assertEquals(VoyageChangeService.BATCH, delayed());
        assertTrue(voyages.estimateNext());
        assertFalse(voyages.estimateNext());
        assertEquals(250, delayed());
        assertFalse(voyages.estimateNext());
        assertEquals(250, delayed());
        assertEquals(7, voyages.position());
    }

    @Test
    void a_change_waits_for_the_one_before() {
        book(150, "V1");
        voyages.store(change(7, DELAYED));
        voyages.estimateNext();

        assertFalse(voyages.store(change(9, CAUGHT_UP)));
        assertEquals(7, voyages.position());

        voyages.estimateNext();
        assertTrue(voyages.store(change(9, CAUGHT_UP)));
    }

    @Test
    void a_change_that_was_stored_is_skipped() {
        book(1, "V1");
        voyages.store(change(7, DELAYED));
        voyages.estimateNext();

        assertTrue(voyages.store(change(7, CAUGHT_UP)));
        assertTrue(voyages.store(change(6, CAUGHT_UP)));

        assertFalse(voyages.estimateNext());
        assertEquals(7, voyages.position());
        assertEquals(
                Optional.of(march(12)),
                cargos.find(new TrackingId("V10001")).orElseThrow().delivery().eta());
    }

    @Test
    void a_new_voyage_only_moves_the_position() {
        assertTrue(voyages.store(new VoyageChange(3, Optional.empty())));

        assertFalse(voyages.estimateNext());
        assertEquals(3, voyages.position());
    }

    private static VoyageChange change(long position, VoyageSchedule schedule) {
        return new VoyageChange(position, Optional.of(schedule));
    }

    private void book(int count, String voyage) {
        IntStream.rangeClosed(1, count).forEach(number -> {
            var id = new TrackingId(voyage + "%04d".formatted(number));
            cargos.add(Cargo.book(id, new RouteSpecification(HKG, STO, march(20)), march(1)));
            var cargo = cargos.find(id).orElseThrow();
            cargo.assign(itinerary(checked(leg(voyage, HKG, STO, 3, 10), 0, 1)), march(1));
            cargos.save(cargo);
        });
    }

    private long delayed() {
        return cargos.events().stream()
                .filter(event -> event instanceof CargoEvent.CargoDelayed)
                .count();
    }

    private static final class InMemoryProgress implements VoyageChangeProgressRepository {

        private VoyageChangeProgress progress = new VoyageChangeProgress(0, Optional.empty(), "");

        @Override
        public VoyageChangeProgress find() {
            return progress;
        }

        @Override
        public VoyageChangeProgress findForUpdate() {
            return progress;
        }

        @Override
        public void save(VoyageChangeProgress changed) {
            progress = changed;
        }
    }
}
