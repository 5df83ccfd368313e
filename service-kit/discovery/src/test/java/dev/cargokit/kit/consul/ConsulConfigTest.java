package dev.cargokit.kit.consul;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.util.List;
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
        assertFalse(config.alias().enabled());
        assertTrue(config.alias().name().isEmpty());
        assertTrue(config.alias().port().isEmpty());
        assertTrue(config.alias().tags().isEmpty());
    }

    @Test
    void every_property_can_be_set() {
        var config = Consuls.with(Map.of(
                "url", "http://consul:8500",
                "token", "t",
                "advertise", "booking-1",
                "prefix", "mine/",
                "ports.grpc", "8212",
                "alias.enabled", "true",
                "alias.name", "addsvc",
                "alias.port", "8212",
                "alias.tags", "prod"));

        assertEquals(URI.create("http://consul:8500"), config.url().orElseThrow());
        assertEquals("t", config.token().orElseThrow());
        assertEquals("booking-1", config.advertise().orElseThrow());
        assertEquals("mine/", config.prefix());
        assertEquals(Map.of("grpc", 8212), config.ports());
        assertTrue(config.alias().enabled());
        assertEquals("addsvc", config.alias().name().orElseThrow());
        assertEquals(8212, config.alias().port().orElseThrow());
        assertEquals(List.of("prod"), config.alias().tags().orElseThrow());
    }

    @Test
    void consul_without_an_address_is_a_clear_error() {
        var config = Consuls.with(Map.of());

        var refusal = assertThrows(IllegalStateException.class, () -> new ConsulAgent(config, new ObjectMapper()));

        assertTrue(refusal.getMessage().startsWith("cargokit.consul.url is not set"), refusal.getMessage());
    }
}
