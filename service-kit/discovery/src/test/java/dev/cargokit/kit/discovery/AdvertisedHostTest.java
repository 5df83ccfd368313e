package dev.cargokit.kit.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cargokit.kit.consul.Consuls;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AdvertisedHostTest {

    @Test
    void is_what_is_set() {
        var config = Consuls.with(Map.of("url", "http://127.0.0.1:8500", "advertise", "user-1"));

        assertEquals(Optional.of("user-1"), AdvertisedHost.of(config, "0.0.0.0"));
    }

    @Test
    void else_where_the_service_listens() {
        assertEquals(Optional.of("10.0.0.7"), AdvertisedHost.of(Consuls.at("http://127.0.0.1:8500"), "10.0.0.7"));
    }

    @Test
    void else_the_address_that_leads_to_consul() {
        assertEquals(Optional.of("127.0.0.1"), AdvertisedHost.of(Consuls.at("http://127.0.0.1:8500"), "0.0.0.0"));
    }

    @Test
    void is_not_known_as_long_as_the_registry_has_no_address() {
        assertEquals(Optional.empty(), AdvertisedHost.of(Consuls.at("http://registry.invalid:8500"), "0.0.0.0"));
    }
}
