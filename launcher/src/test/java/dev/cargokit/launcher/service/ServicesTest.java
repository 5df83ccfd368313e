package dev.cargokit.launcher.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.launcher.process.LaunchFailure;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ServicesTest {

    @Test
    void have_names_and_ports_of_their_own() {
        var all = Services.all();

        assertEquals(all.size(), all.stream().map(Service::name).distinct().count());
        assertEquals(all.size(), all.stream().map(Service::port).distinct().count());
    }

    @Test
    void tell_each_other_where_they_are() {
        var addresses = Services.addresses(1000);

        assertEquals("127.0.0.1:9101", addresses.get("CARGOKIT_ADDRESSES_BOOKING"));
        assertEquals("127.0.0.1:9103", addresses.get("CARGOKIT_ADDRESSES_HANDLING"));
    }

    @Test
    void can_be_chosen_by_group() {
        var names = Services.inGroup("shipping").stream().map(Service::name).collect(Collectors.toSet());

        assertTrue(names.contains("booking"));
        assertEquals(Services.all(), Services.inGroup(""));
    }

    @Test
    void refuse_a_name_that_is_not_in_the_table() {
        var failure = assertThrows(LaunchFailure.class, () -> Services.named("bookings"));

        assertTrue(failure.getMessage().contains("booking, routing, handling, gateway"), failure.getMessage());
        assertThrows(LaunchFailure.class, () -> Services.inGroup("nothing"));
    }
}
