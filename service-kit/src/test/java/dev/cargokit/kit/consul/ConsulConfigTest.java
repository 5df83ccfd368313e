package dev.cargokit.kit.consul;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConsulConfigTest {

    @Test
    void consul_is_off_by_default() {
        var config = Consuls.with(Map.of());

        assertTrue(config.url().isEmpty());
        assertTrue(config.token().isEmpty());
        assertTrue(config.advertise().isEmpty());
        assertEquals("cargokit/", config.prefix());
        assertEquals(Map.of(), config.ports());
    }

    @Test
    void every_property_can_be_set() {
        var config = Consuls.with(Map.of(
                "url", "http://consul:8500",
                "token", "t",
                "advertise", "booking-1",
                "prefix", "mine/",
                "ports.grpc", "8212"));

        assertEquals(URI.create("http://consul:8500"), config.url().orElseThrow());
        assertEquals("t", config.token().orElseThrow());
        assertEquals("booking-1", config.advertise().orElseThrow());
        assertEquals("mine/", config.prefix());
        assertEquals(Map.of("grpc", 8212), config.ports());
    }

    @Test
    void who_wants_consul_without_saying_where_it_is_is_told_so() {
        var config = Consuls.with(Map.of());

        var refusal = assertThrows(IllegalStateException.class, () -> new ConsulAgent(config));

        assertTrue(refusal.getMessage().startsWith("cargokit.consul.url is not set"), refusal.getMessage());
    }
}
