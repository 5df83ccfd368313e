package dev.cargokit.booking.application;

import static dev.cargokit.booking.Given.HKG;
import static dev.cargokit.booking.Given.STO;
import static dev.cargokit.booking.Given.march;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cargokit.booking.domain.BookingRefusal.CargoHasChanged;
import dev.cargokit.booking.domain.BookingRefusal.UnknownCargo;
import dev.cargokit.booking.domain.BookingRefusal.UnknownLocation;
import dev.cargokit.booking.domain.CargoEvent.CargoBooked;
import dev.cargokit.booking.domain.RouteSpecification;
import dev.cargokit.booking.domain.TrackingId;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BookingTest {

    private static final TrackingId FIRST = new TrackingId("AAAAAAAA");
    private static final TrackingId SECOND = new TrackingId("BBBBBBBB");

    private final InMemoryCargoes cargoes = new InMemoryCargoes();
    private final Iterator<TrackingId> ids =
            Stream.of(FIRST, FIRST, FIRST, SECOND).iterator();
    private final Booking booking =
            new Booking(cargoes, new KnownPorts(Set.of(HKG, STO)), ids::next, new ClockOfTheStory(march(1)));

    @Test // B6
    void keeps_a_new_cargo_once() {
        var id = booking.bookNewCargo("CNHKG", "SESTO", march(18));

        assertEquals(
                List.of(new CargoBooked(id, march(1), new RouteSpecification(HKG, STO, march(18)))), cargoes.events());
    }

    @Test // A14
    void asks_for_another_id_while_the_one_it_got_is_taken() {
        assertEquals(FIRST, booking.bookNewCargo("CNHKG", "SESTO", march(18)));
        assertEquals(SECOND, booking.bookNewCargo("CNHKG", "SESTO", march(18)));
    }

    @Test
    void knows_places_in_any_case_and_no_others() {
        booking.bookNewCargo("cnhkg", "sesto", march(18));

        assertThrows(UnknownLocation.class, () -> booking.bookNewCargo("CNHKG", "USNYC", march(18)));
        assertThrows(UnknownLocation.class, () -> booking.bookNewCargo("nowhere", "SESTO", march(18)));
    }

    @Test
    void changes_only_the_version_that_the_caller_has_seen() {
        var id = booking.bookNewCargo("CNHKG", "SESTO", march(18));
        long version = booking.changeArrivalDeadline(id, march(20), seen -> seen == 1);

        assertEquals(2, version);
        assertThrows(CargoHasChanged.class, () -> booking.changeArrivalDeadline(id, march(22), seen -> seen == 1));
        assertEquals(march(20), cargoes.find(id).orElseThrow().specification().arrivalDeadline());
    }

    @Test
    void changes_no_cargo_that_does_not_exist() {
        assertThrows(UnknownCargo.class, () -> booking.changeDestination(new TrackingId("NOSUCH"), "SESTO", _ -> true));
    }
}
