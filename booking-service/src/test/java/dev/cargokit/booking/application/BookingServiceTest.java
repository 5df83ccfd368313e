package dev.cargokit.booking.application;

import static dev.cargokit.booking.Given.HKG;
import static dev.cargokit.booking.Given.STO;
import static dev.cargokit.booking.Given.march;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cargokit.booking.domain.BookingRefusal.CargoHasChanged;
import dev.cargokit.booking.domain.BookingRefusal.UnknownCargo;
import dev.cargokit.booking.domain.BookingRefusal.UnknownLocation;
import dev.cargokit.booking.domain.cargo.CargoEvent.CargoBooked;
import dev.cargokit.booking.domain.cargo.InMemoryCargoRepository;
import dev.cargokit.booking.domain.cargo.RouteSpecification;
import dev.cargokit.booking.domain.cargo.TrackingId;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BookingServiceTest {

    private static final Optional<String> NO_KEY = Optional.empty();
    private static final TrackingId FIRST = new TrackingId("AAAAAAAA");
    private static final TrackingId SECOND = new TrackingId("BBBBBBBB");

    private final InMemoryCargoRepository cargos = new InMemoryCargoRepository();
    private final Iterator<TrackingId> ids =
            Stream.of(FIRST, FIRST, FIRST, SECOND).iterator();
    private final BookingService booking = new BookingService(
            cargos,
            new InMemoryLocationRepository(Set.of(HKG, STO)),
            new InMemoryVoyageScheduleRepository(),
            ids::next,
            new SettableClock(march(1)));

    @Test // B6
    void stores_a_new_cargo_once() {
        var id = booking.bookNewCargo(NO_KEY, "CNHKG", "SESTO", march(18));

        assertEquals(
                List.of(new CargoBooked(id, march(1), new RouteSpecification(HKG, STO, march(18)))), cargos.events());
    }

    @Test // A14
    void generates_another_tracking_id_while_one_is_in_use() {
        assertEquals(FIRST, booking.bookNewCargo(NO_KEY, "CNHKG", "SESTO", march(18)));
        assertEquals(SECOND, booking.bookNewCargo(NO_KEY, "CNHKG", "SESTO", march(18)));
    }

    @Test
    void accepts_known_locations_in_any_case_and_no_others() {
        booking.bookNewCargo(NO_KEY, "cnhkg", "sesto", march(18));

        assertThrows(UnknownLocation.class, () -> booking.bookNewCargo(NO_KEY, "CNHKG", "USNYC", march(18)));
        assertThrows(UnknownLocation.class, () -> booking.bookNewCargo(NO_KEY, "nowhere", "SESTO", march(18)));
    }

    @Test
    void changes_only_a_version_that_the_caller_accepts() {
        var id = booking.bookNewCargo(NO_KEY, "CNHKG", "SESTO", march(18));
        long newVersion = booking.changeArrivalDeadline(NO_KEY, id, march(20), version -> version == 1);

        assertEquals(2, newVersion);
        assertThrows(
                CargoHasChanged.class,
                () -> booking.changeArrivalDeadline(NO_KEY, id, march(22), version -> version == 1));
        assertEquals(march(20), cargos.find(id).orElseThrow().specification().arrivalDeadline());
    }

    @Test
    void changes_no_cargo_that_does_not_exist() {
        assertThrows(
                UnknownCargo.class,
                () -> booking.changeDestination(NO_KEY, new TrackingId("NOSUCH"), "SESTO", _ -> true));
    }
}
