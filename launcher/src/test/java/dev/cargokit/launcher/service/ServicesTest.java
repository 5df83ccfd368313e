package dev.cargokit.launcher.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.launcher.process.LaunchFailure;
import java.util.List;
import org.junit.jupiter.api.Test;

class ServicesTest {

    @Test
    void have_names_and_ports_of_their_own() {
        var all = Services.all();
        var ports = all.stream().flatMap(service -> service.ports().stream()).toList();

        assertEquals(all.size(), all.stream().map(Service::name).distinct().count());
        assertEquals(ports.size(), ports.stream().distinct().count());
    }

    @Test
    void have_a_management_port_each() {
        assertEquals(List.of(8211, 8212, 8213, 9211), Services.named("add").ports());
    }

    @Test
    void get_the_addresses_of_each_other() {
        var addresses = Services.addresses(1000);

        assertEquals("127.0.0.1:9101", addresses.get("CARGOKIT_ADDRESSES_BOOKING"));
        assertEquals("127.0.0.1:9103", addresses.get("CARGOKIT_ADDRESSES_HANDLING"));
        assertEquals("127.0.0.1:9212", addresses.get("CARGOKIT_ADDRESSES_ADD_GRPC"));
    }

    @Test
    void get_the_addresses_of_all_instances_of_a_service() {
        var addresses = Services.addresses(0);

        assertEquals("127.0.0.1:8231,127.0.0.1:8232,127.0.0.1:8233", addresses.get("CARGOKIT_ADDRESSES_USER"));
        assertEquals("127.0.0.1:8201,127.0.0.1:8202,127.0.0.1:8203", addresses.get("CARGOKIT_ADDRESSES_STRING"));
        assertEquals("127.0.0.1:8204", addresses.get("CARGOKIT_ADDRESSES_STRING_PROXY"));
    }

    @Test
    void number_their_instances_from_the_second_on() {
        assertEquals(8232, Services.named("user-2").port());
        assertEquals(Services.named("user").module(), Services.named("user-3").module());
    }

    @Test
    void are_selected_by_group() {
        assertEquals(List.of("booking", "routing", "handling", "gateway", "web"), names("shipping"));
        assertTrue(names("examples")
                .containsAll(List.of("string-3", "add", "profile", "user-3", "product-3", "patterns")));
        assertEquals(List.of("string-proxy"), names("proxy"));
    }

    @Test
    void are_shipping_and_examples_when_no_group_is_selected() {
        var selected = names("");

        assertEquals(names("shipping").size() + names("examples").size(), selected.size());
        assertFalse(selected.contains("string-proxy"));
    }

    @Test
    void reject_a_name_that_is_not_in_the_table() {
        var failure = assertThrows(LaunchFailure.class, () -> Services.named("bookings"));

        assertTrue(failure.getMessage().contains("booking, routing, handling, gateway"), failure.getMessage());
        assertThrows(LaunchFailure.class, () -> Services.inGroup("nothing"));
    }

    private static List<String> names(String group) {
        return Services.inGroup(group).stream().map(Service::name).toList();
    }
}
