package dev.cargokit.handling.infrastructure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HandlingConfigTest {

    @Test
    void has_defaults() {
        HandlingConfig config = config(Map.of());

        assertEquals(Duration.ofMinutes(10), config.known().expiry());
        assertEquals(50_000, config.known().size());
        assertEquals(500, config.relay().batch());
        assertEquals(Duration.ofSeconds(1), config.relay().poll());
        assertEquals(4, config.relay().concurrency());
        assertEquals(Duration.ofMillis(200), config.relay().gather());
        assertEquals(Duration.ofSeconds(5), config.relay().longestPause());
        assertEquals(3, config.relay().refusals());
    }

    @Test
    void takes_every_property() {
        HandlingConfig config = config(Map.of(
                "cargokit.handling.known.expiry", "1m",
                "cargokit.handling.known.size", "10",
                "cargokit.handling.relay.batch", "20",
                "cargokit.handling.relay.poll", "2s",
                "cargokit.handling.relay.concurrency", "8",
                "cargokit.handling.relay.gather", "70ms",
                "cargokit.handling.relay.longest-pause", "30s",
                "cargokit.handling.relay.refusals", "5"));

        assertEquals(Duration.ofMinutes(1), config.known().expiry());
        assertEquals(10, config.known().size());
        assertEquals(20, config.relay().batch());
        assertEquals(Duration.ofSeconds(2), config.relay().poll());
        assertEquals(8, config.relay().concurrency());
        assertEquals(Duration.ofMillis(70), config.relay().gather());
        assertEquals(Duration.ofSeconds(30), config.relay().longestPause());
        assertEquals(5, config.relay().refusals());
    }

    private static HandlingConfig config(Map<String, String> properties) {
        return new SmallRyeConfigBuilder()
                .withConverter(Duration.class, 100, new DurationConverter())
                .withMapping(HandlingConfig.class)
                .withSources(new PropertiesConfigSource(properties, "test", 100))
                .build()
                .getConfigMapping(HandlingConfig.class);
    }
}
