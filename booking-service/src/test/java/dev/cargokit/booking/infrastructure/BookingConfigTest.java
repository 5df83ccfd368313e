package dev.cargokit.booking.infrastructure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BookingConfigTest {

    @Test
    void has_defaults() {
        var config = Settings.of(Map.of());

        assertTrue(config.sampleData());
        assertEquals(Duration.ofMinutes(1), config.locationRefresh());
        assertEquals(Duration.ofSeconds(5), config.changePoll());
        assertEquals(Duration.ofSeconds(20), config.voyagePoll());
        assertEquals(Duration.ofHours(24), config.idempotencyRetention());
        assertEquals(Duration.ofMinutes(10), config.idempotencyCleanup());
    }

    @Test
    void can_be_set() {
        var config = Settings.of(Map.of(
                "cargokit.booking.sample-data", "false",
                "cargokit.booking.location-refresh", "2s",
                "cargokit.booking.change-poll", "7s",
                "cargokit.booking.voyage-poll", "9s",
                "cargokit.booking.idempotency-retention", "3h",
                "cargokit.booking.idempotency-cleanup", "4m"));

        assertFalse(config.sampleData());
        assertEquals(Duration.ofSeconds(2), config.locationRefresh());
        assertEquals(Duration.ofSeconds(7), config.changePoll());
        assertEquals(Duration.ofSeconds(9), config.voyagePoll());
        assertEquals(Duration.ofHours(3), config.idempotencyRetention());
        assertEquals(Duration.ofMinutes(4), config.idempotencyCleanup());
    }
}
