package dev.cargokit.booking.infrastructure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BookingConfigTest {

    @Test
    void has_defaults() {
        var config = config(Map.of());

        assertEquals(true, config.sampleData());
        assertEquals(Duration.ofMinutes(1), config.locationRefresh());
        assertEquals(Duration.ofHours(24), config.idempotencyRetention());
        assertEquals(Duration.ofMinutes(10), config.idempotencyCleanup());
    }

    @Test
    void can_be_set() {
        var config = config(Map.of(
                "cargokit.booking.sample-data", "false",
                "cargokit.booking.location-refresh", "2s",
                "cargokit.booking.idempotency-retention", "3h",
                "cargokit.booking.idempotency-cleanup", "4m"));

        assertEquals(false, config.sampleData());
        assertEquals(Duration.ofSeconds(2), config.locationRefresh());
        assertEquals(Duration.ofHours(3), config.idempotencyRetention());
        assertEquals(Duration.ofMinutes(4), config.idempotencyCleanup());
    }

    private static BookingConfig config(Map<String, String> properties) {
        return new SmallRyeConfigBuilder()
                .withMapping(BookingConfig.class)
                .withConverter(Duration.class, 200, new DurationConverter())
                .withSources(new PropertiesConfigSource(properties, "test", 100))
                .build()
                .getConfigMapping(BookingConfig.class);
    }
}
