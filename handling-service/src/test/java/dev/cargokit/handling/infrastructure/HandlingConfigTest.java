package dev.cargokit.handling.infrastructure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HandlingConfigTest {

    @Test
    void has_defaults() {
        var config = TestConfig.of();

        assertEquals(Duration.ofMinutes(10), config.existence().expiry());
        assertEquals(50_000, config.existence().size());
        assertEquals(500, config.relay().batch());
        assertEquals(Duration.ofSeconds(5), config.relay().poll());
        assertEquals(4, config.relay().concurrency());
        assertEquals(Duration.ofMillis(200), config.relay().pollInterval());
        assertEquals(Duration.ofSeconds(5), config.relay().maximumBackoff());
        assertEquals(3, config.relay().maximumRejections());
    }

    @Test
    void can_be_set() {
        var config = TestConfig.of(Map.of(
                "cargokit.handling.known.expiry", "1m",
                "cargokit.handling.known.size", "10",
                "cargokit.handling.relay.batch", "20",
                "cargokit.handling.relay.poll", "2s",
                "cargokit.handling.relay.concurrency", "8",
                "cargokit.handling.relay.gather", "70ms",
                "cargokit.handling.relay.longest-pause", "30s",
                "cargokit.handling.relay.refusals", "5"));

        assertEquals(Duration.ofMinutes(1), config.existence().expiry());
        assertEquals(10, config.existence().size());
        assertEquals(20, config.relay().batch());
        assertEquals(Duration.ofSeconds(2), config.relay().poll());
        assertEquals(8, config.relay().concurrency());
        assertEquals(Duration.ofMillis(70), config.relay().pollInterval());
        assertEquals(Duration.ofSeconds(30), config.relay().maximumBackoff());
        assertEquals(5, config.relay().maximumRejections());
    }
}
