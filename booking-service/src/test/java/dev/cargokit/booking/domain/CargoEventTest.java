package dev.cargokit.booking.domain;

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

import java.util.List;
import org.junit.jupiter.api.Test;

/// Rule A12: what happened to a cargo, once each and in order.
class CargoEventTest {

    private static final Itinerary JOURNEY = itinerary(leg("0300A", DAL, HEL, 2, 5), leg("0400S", HEL, HKG, 6, 15));

    private final Cargo cargo = Cargo.book(XYZ, new RouteSpecification(DAL, HKG, march(20)), march(1));

    @Test
    void tells_of_booking_routing_and_every_change() {
        cargo.assign(JOURNEY, march(1));
        cargo.assign(JOURNEY, march(1));
        cargo.changeDestination(STO, march(1));
        cargo.changeArrivalDeadline(march(25), march(1));

        assertEquals(
                List.of("CargoBooked", "CargoRouted", "CargoRerouted", "DestinationChanged", "DeadlineChanged"),
                news());
        assertEquals(List.of(), news());
    }

    @Test // H18
    void tells_once_of_the_arrival_and_never_of_a_misdirection_on_plan() {
        cargo.assign(JOURNEY, march(1));
        news();

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
                news());
    }

    @Test // H19
    void tells_once_of_a_misdirection_while_it_lasts() {
        cargo.assign(JOURNEY, march(1));
        news();

        handle(1, receive(DAL));
        handle(2, load(DAL, "0301S"));
        handle(3, customs(DAL));
        handle(5, unload(STO, "0301S"));

        assertEquals(
                List.of("CargoHandled", "CargoHandled", "CargoMisdirected", "CargoHandled", "CargoHandled"), news());
    }

    @Test // X9, H15
    void tells_once_of_the_same_report() {
        news();

        handle(1, receive(DAL));
        handle(1, receive(DAL));

        assertEquals(List.of("CargoHandled"), news());
    }

    @Test // X10
    void tells_nothing_again_for_an_older_event_that_comes_late() {
        cargo.assign(JOURNEY, march(1));
        handle(15, unload(HKG, "0400S"));
        news();

        handle(6, load(HEL, "0400S"));
        handle(3, unload(STO, "0300A"));

        assertEquals(List.of("CargoHandled", "CargoHandled"), news());
        assertEquals(true, cargo.delivery().unloadedAtDestination());
    }

    private void handle(int day, HandlingActivity activity) {
        cargo.handle(on(day, activity), march(day));
    }

    private List<String> news() {
        return cargo.takeEvents().stream()
                .map(event -> event.getClass().getSimpleName())
                .toList();
    }
}
