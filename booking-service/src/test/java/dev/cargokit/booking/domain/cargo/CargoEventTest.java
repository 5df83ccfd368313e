package dev.cargokit.booking.domain.cargo;

import static dev.cargokit.booking.Given.DAL;
import static dev.cargokit.booking.Given.HEL;
import static dev.cargokit.booking.Given.HKG;
import static dev.cargokit.booking.Given.STO;
import static dev.cargokit.booking.Given.XYZ;
import static dev.cargokit.booking.Given.claim;
import static dev.cargokit.booking.Given.customs;
import static dev.cargokit.booking.Given.itinerary;
import static dev.cargokit.booking.Given.leg;
import static dev.cargokit.booking.Given.load;
import static dev.cargokit.booking.Given.march;
import static dev.cargokit.booking.Given.on;
import static dev.cargokit.booking.Given.receive;
import static dev.cargokit.booking.Given.unload;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.booking.domain.handling.HandlingActivity;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Rule A12: domain events of a cargo, each once and in order.
class CargoEventTest {

    private static final Itinerary ITINERARY = itinerary(leg("0300A", DAL, HEL, 2, 5), leg("0400S", HEL, HKG, 6, 15));

    private final Cargo cargo = Cargo.book(XYZ, new RouteSpecification(DAL, HKG, march(20)), march(1));

    @Test
    void are_raised_by_booking_routing_and_every_change() {
        cargo.assign(ITINERARY, march(1));
        cargo.assign(ITINERARY, march(1));
        cargo.changeDestination(STO, march(1));
        cargo.changeArrivalDeadline(march(25), march(1));

        assertEquals(
                List.of("CargoBooked", "CargoRouted", "CargoRerouted", "DestinationChanged", "DeadlineChanged"),
                releasedEvents());
        assertEquals(List.of(), releasedEvents());
    }

    @Test // H18
    void arrival_is_raised_once_and_misdirection_never_on_track() {
        cargo.assign(ITINERARY, march(1));
        releasedEvents();

        handle(1, receive(DAL));
        handle(2, load(DAL, "0300A"));
        handle(5, unload(HEL, "0300A"));
        handle(6, load(HEL, "0400S"));
        handle(15, unload(HKG, "0400S"));
        handle(16, customs(HKG));
        handle(17, claim(HKG));

        assertEquals(
                List.of(
                        "CargoHandled",
                        "CargoHandled",
                        "CargoHandled",
                        "CargoHandled",
                        "CargoHandled",
                        "CargoArrived",
                        "CargoHandled",
                        "CargoHandled",
                        "CargoClaimed"),
                releasedEvents());
    }

    @Test // H19
    void misdirection_is_raised_once_while_it_lasts() {
        cargo.assign(ITINERARY, march(1));
        releasedEvents();

        handle(1, receive(DAL));
        handle(2, load(DAL, "0301S"));
        handle(3, customs(DAL));
        handle(5, unload(STO, "0301S"));

        assertEquals(
                List.of("CargoHandled", "CargoHandled", "CargoMisdirected", "CargoHandled", "CargoHandled"),
                releasedEvents());
    }

    @Test // X9, H15
    void the_same_report_raises_one_event() {
        releasedEvents();

        handle(1, receive(DAL));
        handle(1, receive(DAL));

        assertEquals(List.of("CargoHandled"), releasedEvents());
    }

    @Test // X10
    void a_late_older_event_raises_nothing_again() {
        cargo.assign(ITINERARY, march(1));
        handle(15, unload(HKG, "0400S"));
        releasedEvents();

        handle(6, load(HEL, "0400S"));
        handle(3, unload(STO, "0300A"));

        assertEquals(List.of("CargoHandled", "CargoHandled"), releasedEvents());
        assertTrue(cargo.delivery().unloadedAtDestination());
    }

    private void handle(int day, HandlingActivity activity) {
        cargo.handle(on(day, activity), march(day));
    }

    private List<String> releasedEvents() {
        return cargo.releaseEvents().stream()
                .map(event -> event.getClass().getSimpleName())
                .toList();
    }
}
